internal import CLZMA
internal import CLibArchive

/// Whether single compressed files are whole, as `gzip --test` and `xz --test` tell.
public enum CompressedBytes {
    /// How a file is compressed.
    public enum Kind: Sendable {
        case gzip
        case xz
    }

    /// Whether `bytes` can be decompressed to their end and have the right sums.
    ///
    /// Of what grows to more than 64 times its size only the beginning is looked at.
    public static func areSound(_ bytes: [UInt8], as kind: Kind) -> Bool {
        switch kind {
        case .gzip: bytes.starts(with: gzipMagic) && isSoundGzip(bytes)
        case .xz: isSoundXZ(bytes)
        }
    }

    private static let gzipMagic: [UInt8] = [0x1F, 0x8B, 0x08]
    private static let chunk = 1 << 16

    private static func mostBytes(of bytes: [UInt8]) -> Int { (1 << 20) + 64 * bytes.count }

    // MARK: - gzip

    /// libarchive decompresses, but does not compare the sums of RFC 1952.
    private static func isSoundGzip(_ bytes: [UInt8]) -> Bool {
        var sum: UInt32 = 0
        var count = 0
        let hasEnded = bytes.withUnsafeBytes { input -> Bool? in
            guard let handle = archive_read_new() else { return nil }
            defer { archive_read_free(handle) }
            return decompress(input, handle, most: mostBytes(of: bytes)) { piece in
                sum = lzma_crc32(piece.baseAddress, piece.count, sum)
                count += piece.count
            }
        }
        guard let hasEnded else { return false }
        return !hasEnded || ends(bytes, sum: sum, count: count) || hasSecondMember(bytes)
    }

    /// True at the end, false where there is more than `most`, nil if the bytes are damaged.
    private static func decompress(
        _ input: UnsafeRawBufferPointer, _ handle: OpaquePointer, most: Int, _ body: (UnsafeRawBufferPointer) -> Void
    ) -> Bool? {
        var header: OpaquePointer?
        guard archive_read_support_format_raw(handle) == ARCHIVE_OK,
            archive_read_support_format_empty(handle) == ARCHIVE_OK,
            archive_read_support_filter_gzip(handle) == ARCHIVE_OK,
            archive_read_open_memory(handle, input.baseAddress, input.count) == ARCHIVE_OK
        else { return nil }
        let status = archive_read_next_header(handle, &header)
        guard status != ARCHIVE_EOF else { return true }
        guard status == ARCHIVE_OK else { return nil }
        return withUnsafeTemporaryAllocation(byteCount: chunk, alignment: 16) { buffer in
            var total = 0
            while total < most {
                let count = archive_read_data(handle, buffer.baseAddress, buffer.count)
                guard count > 0 else { return count == 0 ? true : nil }
                body(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
                total += count
            }
            return false
        }
    }

    /// Whether CRC32 and ISIZE stand at the end; zeros may follow them, as tapes leave them.
    private static func ends(_ bytes: [UInt8], sum: UInt32, count: Int) -> Bool {
        let zeros = bytes.reversed().prefix { $0 == 0 }.count
        let lastOther = bytes.count - zeros
        return (lastOther...min(lastOther + 8, bytes.count)).contains { end in
            end >= 18 && number(bytes, at: end - 8) == sum
                && number(bytes, at: end - 4) == UInt32(truncatingIfNeeded: count)
        }
    }

    private static func number(_ bytes: [UInt8], at offset: Int) -> UInt32 {
        (0..<4).reversed().reduce(0) { $0 << 8 | UInt32(bytes[offset + $1]) }
    }

    /// Whether another member may follow the first; then the sums at the end are not those of all bytes.
    private static func hasSecondMember(_ bytes: [UInt8]) -> Bool {
        guard bytes.count > 36 else { return false }
        return (18..<bytes.count - 2).contains { offset in
            bytes[offset] == 0x1F && bytes[offset + 1] == 0x8B && bytes[offset + 2] == 0x08
        }
    }

    // MARK: - xz

    private static func isSoundXZ(_ bytes: [UInt8]) -> Bool {
        let stream = UnsafeMutablePointer<lzma_stream>.allocate(capacity: 1)
        stream.initialize(to: lzma_stream())
        defer {
            lzma_end(stream)
            stream.deallocate()
        }
        let memory: UInt64 = 128 << 20
        guard lzma_stream_decoder(stream, memory, concatenated) == LZMA_OK else { return true }
        let status = bytes.withUnsafeBufferPointer { input in
            stream.pointee.next_in = input.baseAddress
            stream.pointee.avail_in = input.count
            return decode(stream, most: mostBytes(of: bytes))
        }
        // What needs more memory than we give is not known to be broken.
        return status == LZMA_STREAM_END || status == LZMA_OK || status == LZMA_MEMLIMIT_ERROR
    }

    /// LZMA_CONCATENATED, a macro with a cast in it, which Swift cannot import.
    private static let concatenated: UInt32 = 0x08

    private static func decode(_ stream: UnsafeMutablePointer<lzma_stream>, most: Int) -> lzma_ret {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: chunk) { buffer in
            var status = LZMA_OK
            while status == LZMA_OK, stream.pointee.total_out < most {
                stream.pointee.next_out = buffer.baseAddress
                stream.pointee.avail_out = buffer.count
                status = lzma_code(stream, LZMA_FINISH)
            }
            return status
        }
    }
}
