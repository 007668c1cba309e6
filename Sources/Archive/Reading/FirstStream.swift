/// Finds where the first of several compressed streams in one file ends.
///
/// libarchive decodes all of them as one, dpkg decodes the first and ignores the rest. gzip is not asked for: there both
/// read all members.
enum FirstStream {
    /// How many bytes the first stream has; all of them where a second one cannot be told.
    static func count(of compression: StreamCompression, in slice: FileSlice) throws(StreamError) -> Int64 {
        switch compression {
        case .zstd: try zstdFrame(in: slice) ?? slice.count
        case .bzip2: try secondBzip2(in: slice) ?? slice.count
        case .none, .gzip, .xz, .lzma: slice.count
        }
    }

    /// The length of the first frame (RFC 8878, 3.1.1); nil if it is no whole frame.
    private static func zstdFrame(in slice: FileSlice) throws(StreamError) -> Int64? {
        let head = try slice.bytes(at: 0, count: 18)
        guard head.count >= 6, head.starts(with: StreamCompression.zstd.magic) else { return nil }
        let descriptor = head[4]
        let isSingleSegment = descriptor & 0x20 != 0
        let dictionary = [0, 1, 2, 4][Int(descriptor & 3)]
        let size = [isSingleSegment ? 1 : 0, 2, 4, 8][Int(descriptor >> 6)]
        var position = Int64(5 + (isSingleSegment ? 0 : 1) + dictionary + size)
        while true {
            let block = try slice.bytes(at: position, count: 3)
            guard block.count == 3 else { return nil }
            let header = Int64(block[0]) | Int64(block[1]) << 8 | Int64(block[2]) << 16
            let isRepeatedByte = header >> 1 & 3 == 1
            position += 3 + (isRepeatedByte ? 1 : header >> 3)
            guard header & 1 == 0 else { break }
        }
        position += descriptor & 4 != 0 ? 4 : 0
        return position <= slice.count ? position : nil
    }

    /// Where a second stream begins: `BZh`, a level, and the six bytes of a block's or of an empty stream's end.
    ///
    /// Streams begin at whole bytes, and ten given bytes do not turn up by chance.
    private static func secondBzip2(in slice: FileSlice) throws(StreamError) -> Int64? {
        var position: Int64 = 1
        while position < slice.count {
            let window = try slice.bytes(at: position, count: windowSize)
            if let found = streamStart(in: window) { return position + Int64(found) }
            guard window.count == windowSize else { return nil }
            position += Int64(windowSize - 9)
        }
        return nil
    }

    private static let windowSize = 1 << 20
    private static let ends: [[UInt8]] = [
        [0x31, 0x41, 0x59, 0x26, 0x53, 0x59], [0x17, 0x72, 0x45, 0x38, 0x50, 0x90],
    ]

    private static func streamStart(in bytes: [UInt8]) -> Int? {
        guard bytes.count >= 10 else { return nil }
        return (0...bytes.count - 10).first { index in
            bytes[index] == 0x42 && bytes[index + 1] == 0x5A && bytes[index + 2] == 0x68
                && ends.contains { bytes[index + 4..<index + 10].elementsEqual($0) }
        }
    }
}
