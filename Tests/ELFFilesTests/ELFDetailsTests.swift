@testable import ELFFiles
import Testing

@Suite struct ELFDetailsTests {
    @Test func `reads what the headers and the dynamic section say`() {
        var sample = SampleELF()
        sample.soname = "libthing.so.1"
        sample.runpath = "$ORIGIN:/opt/lib"
        sample.interpreter = "/lib64/ld-linux-x86-64.so.2"
        sample.hasSymbolTable = true
        let details = ELFDetails(bytes: sample.bytes())
        #expect(details.faults == [])
        #expect(details.machine == .amd64 && details.kind == .shared)
        #expect(details.needed == ["libc.so.6"] && details.soname == "libthing.so.1")
        #expect(details.runpath == ["$ORIGIN", "/opt/lib"] && details.interpreter == "/lib64/ld-linux-x86-64.so.2")
        #expect(details.hasSymbolTable && !details.isBoundNow && details.stackFlags == nil)
    }

    @Test func `says where instructions lie`() {
        var sample = SampleELF()
        sample.code = 64..<200
        #expect(ELFDetails(bytes: sample.bytes()).code == [64..<200])
        sample.machine = ELFMachine(number: 3, wordSize: .bits32, byteOrder: .littleEndian)
        #expect(ELFDetails(bytes: sample.bytes()).code == [64..<200])
    }

    @Test func `tells what it cannot read, and reads the rest`() {
        #expect(ELFDetails(bytes: [0x7F, 0x45, 0x4C, 0x46]).faults.count == 1)
        #expect(ELFDetails(bytes: []).machine == nil)
        var sample = SampleELF()
        sample.hasSymbolTable = true
        let cut = ELFDetails(bytes: Array(sample.bytes().dropLast(10)))
        #expect(cut.faults.count == 1 && cut.needed == ["libc.so.6"])
    }

    @Test func `stays calm whatever is cut off or changed`() {
        var sample = SampleELF()
        sample.hasSymbolTable = true
        let bytes = sample.bytes()
        for length in bytes.indices { _ = ELFDetails(bytes: Array(bytes[..<length])) }
        for place in bytes.indices {
            for value: UInt8 in [0, 0x7F, 0xFF] {
                var spoilt = bytes
                spoilt[place] = value
                _ = ELFDetails(bytes: spoilt)
            }
        }
    }
}
