import Archive
import Testing

@Suite struct CompressedBytesTests {
    private static let text = Array("some text, some text, some text\n".utf8)

    @Test func `a whole gzip file is sound, also with zeros or another member behind it`() throws {
        let gzip = try Gzip.compress(Self.text)
        #expect(CompressedBytes.areSound(gzip, as: .gzip))
        #expect(CompressedBytes.areSound(gzip + [0, 0, 0, 0, 0], as: .gzip))
        #expect(CompressedBytes.areSound(gzip + gzip, as: .gzip))
        #expect(CompressedBytes.areSound(try Gzip.compress([]), as: .gzip))
    }

    @Test func `a gzip file cut anywhere is broken`() throws {
        let gzip = try Gzip.compress(Self.text)
        for count in 0..<gzip.count { #expect(!CompressedBytes.areSound(Array(gzip[..<count]), as: .gzip)) }
    }

    @Test func `garbage and wrong sums are noticed`() throws {
        var gzip = try Gzip.compress(Self.text)
        #expect(!CompressedBytes.areSound(gzip + [1, 2, 3], as: .gzip))
        gzip[gzip.count - 6] ^= 1
        #expect(!CompressedBytes.areSound(gzip, as: .gzip))
        #expect(!CompressedBytes.areSound(Self.text, as: .gzip))
    }

    @Test func `an xz file cut anywhere is broken`() {
        // printf 'some text\n' | xz -9
        let xz: [UInt8] = [
            0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00, 0x00, 0x04, 0xE6, 0xD6, 0xB4, 0x46, 0x02, 0x00, 0x21, 0x01,
        ]
        for count in 0..<xz.count { #expect(!CompressedBytes.areSound(Array(xz[..<count]), as: .xz)) }
        #expect(!CompressedBytes.areSound(Self.text, as: .xz))
        #expect(!CompressedBytes.areSound([], as: .xz))
    }
}
