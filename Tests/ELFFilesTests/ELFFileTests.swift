import SystemPackage
import Testing

@testable import ELFFiles

private let machines: [ELFMachine] = [ELFMachine.amd64, .arm64].flatMap { known in
    [ELFMachine.WordSize.bits32, .bits64].flatMap { size in
        [ELFMachine.ByteOrder.littleEndian, .bigEndian].map {
            ELFMachine(number: known.number, wordSize: size, byteOrder: $0)
        }
    }
}

@Suite struct ELFFileTests {
    @Test(arguments: machines)
    func everyClassAndByteOrderIsRead(machine: ELFMachine) throws {
        let sample = SampleELF(
            machine: machine, needed: ["libz-1a2b.so.1", "libc.so.6"], soname: "libme.so.2", runpath: "$ORIGIN/../x:/y",
            rpath: "/old", interpreter: "/lib/ld.so",
            versions: [("libz-1a2b.so.1", ["ZLIB_1.2.9"]), ("libc.so.6", ["GLIBC_2.2.5", "GLIBC_2.17"])],
            hasSymbolTable: true)
        let file = try ELFFile(bytes: sample.bytes(), name: "x.so")
        #expect(file.machine == machine)
        #expect(file.kind == .shared)
        #expect(file.needed == ["libz-1a2b.so.1", "libc.so.6"])
        #expect(file.soname == "libme.so.2")
        #expect(file.runpath == ["$ORIGIN/../x", "/y"])
        #expect(file.rpath == ["/old"])
        #expect(file.interpreter == "/lib/ld.so")
        #expect(file.hasSymbolTable)
        #expect(
            file.versionNeeds == [
                ELFFile.VersionNeed(library: "libz-1a2b.so.1", versions: ["ZLIB_1.2.9"]),
                ELFFile.VersionNeed(library: "libc.so.6", versions: ["GLIBC_2.2.5", "GLIBC_2.17"]),
            ])
    }

    @Test func aFileWithoutTheExtrasHasNone() throws {
        let file = try ELFFile(bytes: SampleELF(needed: [], versions: []).bytes(), name: "x.so")
        #expect(file == ELFFile(machine: .amd64, kind: .shared))
    }

    @Test func theRunningTestIsAnExecutableWithALoader() throws {
        let file = try ELFFile(path: "/proc/self/exe")
        #expect(file.interpreter?.hasPrefix("/lib") == true)
        #expect(file.needed.contains("libc.so.6"))
        #expect(file.versionNeeds.contains { $0.library == "libc.so.6" && $0.versions.contains("GLIBC_2.34") })
    }

    @Test func aMissingFileIsNamed() throws {
        let error = try #require(throws: ELFError.self) { try ELFFile(path: "/nonexistent/lib.so") }
        #expect("\(error)".hasPrefix("cannot read /nonexistent/lib.so: "))
    }
}

@Suite struct HostileELFTests {
    private let sample = SampleELF(
        soname: "libme.so.2", interpreter: "/lib/ld.so", hasSymbolTable: true
    ).bytes()

    /// Reads what may be broken; a crash or a hang is the failure that this looks for.
    private func read(_ bytes: [UInt8]) -> ELFError? {
        do throws(ELFError) {
            _ = try ELFFile(bytes: bytes, name: "x.so")
            return nil
        } catch {
            return error
        }
    }

    @Test func everyTruncationIsAnError() {
        for length in 0..<sample.count {
            #expect(read(Array(sample[..<length])) != nil, "cut at \(length)")
        }
        #expect(read(sample) == nil)
    }

    @Test(arguments: [UInt8(0), 1, 0x7F, 0x80, 0xFF])
    func everyByteMayBeAnything(value: UInt8) {
        for place in sample.indices {
            var bytes = sample
            bytes[place] = value
            _ = read(bytes)
        }
    }

    @Test func pairsOfBytesMayBeAnything() {
        var random = Random(state: 42)
        for _ in 0..<20_000 {
            var bytes = sample
            for _ in 0..<4 {
                bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next())
            }
            _ = read(bytes)
        }
    }

    @Test(arguments: ["", "\u{7F}EL", "#!/bin/sh\nexit 0\n"])
    func anythingElseIsNoELF(text: String) {
        #expect(read(Array(text.utf8)) == .notELF(file: "x.so"))
    }

    @Test(arguments: [
        (4, "class 9 is neither 1 nor 2"), (5, "byte order 9 is neither 1 nor 2"), (6, "version 9 is not 1"),
    ])
    func theIdentificationIsChecked(place: Int, message: String) {
        var bytes = sample
        bytes[place] = 9
        #expect(read(bytes) == .badIdentification(file: "x.so", what: message))
    }

    @Test func moreVersionNeedsThanAnyLibraryHasAreRefused() {
        let names = (0..<10_001).map { "GLIBC_2.\($0 % 10)" }
        let bytes = SampleELF(versions: [("libc.so.6", names)]).bytes()
        #expect(read(bytes) == .malformed(file: "x.so", what: "more than 10000 version needs"))
    }

    @Test func aVersionIsNeededOnce() throws {
        let versions = [("libc.so.6", ["GLIBC_2.17", "GLIBC_2.17"]), ("libc.so.6", ["GLIBC_2.17", "GLIBC_2.34"])]
        let file = try ELFFile(bytes: SampleELF(versions: versions + [versions[0]]).bytes(), name: "x.so")
        #expect(
            file.versionNeeds == [
                .init(library: "libc.so.6", versions: ["GLIBC_2.17"]),
                .init(library: "libc.so.6", versions: ["GLIBC_2.34"]),
            ])
    }

    @Test func theNamesOfVersionsAreBounded() throws {
        let names = (0..<40).map { "GLIBC_2.\($0)" + String(repeating: "1", count: 1_000) }
        let bytes = SampleELF(versions: [("libc.so.6", names)]).bytes()
        let libraries = SampleELF(versions: names.map { ($0, []) }).bytes()
        for bytes in [bytes, libraries] {
            guard case .tooLarge(_, "names of version needs", _, _) = read(bytes) else {
                Issue.record("\(String(describing: read(bytes)))")
                return
            }
        }
    }

    @Test func aHugeTableAllocatesNothing() {
        // e_shnum 0 sends the reader to sh_size of the first section, which then claims 2^64 - 1 sections.
        var bytes = sample
        (bytes[60], bytes[61]) = (0, 0)
        let sections = bytes.count - 2 * 64
        for place in 32..<40 { bytes[sections + place] = 0xFF }
        guard case .tooLarge(_, "section headers", .max, _) = read(bytes) else {
            Issue.record("\(String(describing: read(bytes)))")
            return
        }
    }
}

/// Knuth's linear congruential generator: the same numbers at each run.
private struct Random {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state >> 33
    }
}
