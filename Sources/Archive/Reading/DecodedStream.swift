/// The bytes of a member of a .deb, decompressed, within limits.
///
/// As dpkg, it decodes the first compressed stream alone; ``tail()`` tells what stands behind it.
public final class DecodedStream: ByteSource {
    /// What stands behind the first compressed stream.
    public enum Tail: Sendable, Equatable {
        case nothing
        /// Another stream of the same kind, which dpkg does not decode.
        case anotherStream
        /// So many bytes that are no such stream.
        case bytes(Int64)
    }

    private enum Decoder {
        case plain
        case lzma(LZMAStream)
        case filter(FilterStream)
    }

    private let compression: StreamCompression
    private let slice: FileSlice
    private let limits: StreamLimits
    private let decoder: Decoder
    /// How many bytes came out.
    public private(set) var produced: Int64 = 0

    /// Begins to decode `slice`, an .xz on up to `threads` cores.
    public init(
        _ slice: FileSlice, _ compression: StreamCompression, threads: Int, limits: StreamLimits
    ) throws(StreamError) {
        self.slice = slice
        self.compression = compression
        self.limits = limits
        let first = slice.part(from: 0, count: try FirstStream.count(of: compression, in: slice))
        switch compression {
        case .none: decoder = .plain
        case .xz: decoder = .lzma(try LZMAStream(xz: first, threads: threads, limits: limits))
        case .lzma: decoder = .lzma(try LZMAStream(lzma: first, limits: limits))
        case .gzip, .zstd, .bzip2: decoder = .filter(try FilterStream(compression, first))
        }
    }

    /// How many bytes of the file were decoded.
    public var consumed: Int64 {
        switch decoder {
        case .plain: slice.consumed
        case .lzma(let stream): stream.consumed
        case .filter(let stream): stream.consumed
        }
    }

    /// Decodes the next bytes.
    ///
    /// - Throws: ``StreamError``, of the kind ``StreamError/Kind/tooLarge`` when the limits are reached.
    public func read(into buffer: UnsafeMutableRawBufferPointer) throws(StreamError) -> Int {
        let count =
            switch decoder {
            case .plain: try slice.read(into: buffer)
            case .lzma(let stream): try stream.read(into: buffer)
            case .filter(let stream): try stream.read(into: buffer)
            }
        produced += Int64(count)
        try limits.check(produced: produced, from: consumed)
        return count
    }

    /// What stands behind the stream, which must have been read to its end.
    public func tail() throws(StreamError) -> Tail {
        let rest = slice.count - consumed
        guard rest > 0 else { return .nothing }
        let head = try slice.bytes(at: consumed, count: 64)
        if head.starts(with: compression.magic) { return .anotherStream }
        // .xz files may be filled up to a multiple of four bytes (The .xz File Format, 2.2).
        return compression == .xz && rest <= 64 && head.allSatisfy({ $0 == 0 }) ? .nothing : .bytes(rest)
    }
}
