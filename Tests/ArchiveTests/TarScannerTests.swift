import Testing

@testable import Archive

@Suite struct TarScannerTests {
    private final class Bytes: ByteSource {
        private var rest: ArraySlice<UInt8>

        init(_ bytes: [UInt8]) { rest = bytes[...] }

        func read(into buffer: UnsafeMutableRawBufferPointer) throws(StreamError) -> Int {
            let part = rest.prefix(buffer.count)
            buffer.copyBytes(from: part)
            rest = rest.dropFirst(part.count)
            return part.count
        }
    }

    private func header(_ flag: Character, size: Int) -> [UInt8] {
        var block = [UInt8](repeating: 0, count: 512)
        func put(_ text: String, at offset: Int) {
            for (index, byte) in text.utf8.enumerated() { block[offset + index] = byte }
        }
        func octal(_ number: Int, _ digits: Int) -> String {
            let text = String(number, radix: 8)
            return String(repeating: "0", count: digits - text.count) + text
        }
        put("a", at: 0)
        put("0000644", at: 100)
        for place in [108, 116] { put("0000000", at: place) }
        put(octal(size, 11), at: 124)
        put(octal(0, 11), at: 136)
        put("        ", at: 148)
        put(String(flag), at: 156)
        put("ustar\u{0}00", at: 257)
        put(octal(block.reduce(0) { $0 + Int($1) }, 6) + "\u{0} ", at: 148)
        return block
    }

    /// A member of this type whose pax header declares `size` bytes.
    private func scanner(_ flag: Character, declaring size: Int64) -> TarScanner {
        let record = Array("size=\(size)\n".utf8)
        let pax = Array("\(record.count + 3) ".utf8) + record
        let padded = pax + [UInt8](repeating: 0, count: 512 - pax.count)
        return TarScanner(Bytes(header("x", size: pax.count) + padded + header(flag, size: 0)))
    }

    @Test(arguments: [Character("0"), Character("z")], [Int64.max, Int64.max - 511, Int64(1) << 48 + 1])
    func aSizeThatNoTarHasIsRefused(flag: Character, size: Int64) throws {
        let scanner = scanner(flag, declaring: size)
        #expect(throws: StreamError(.corrupt, "the size of a makes no sense")) { try scanner.next() }
    }

    @Test(arguments: [Character("0"), Character("z")])
    func aMemberThatIsCutOffEndsTheTar(flag: Character) throws {
        let scanner = scanner(flag, declaring: 1 << 48)
        #expect(try scanner.next()?.size == 1 << 48)
        let error = #expect(throws: StreamError.self) { try scanner.next() }
        #expect(error?.kind == .cutOff)
    }

    @Test func aFolderHasNoContentWhateverItDeclares() throws {
        #expect(try scanner("5", declaring: .max).next()?.size == 0)
    }
}
