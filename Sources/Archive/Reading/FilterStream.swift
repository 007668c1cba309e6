internal import CLibArchive

/// Decodes a gzip, zstd or bzip2 stream through libarchive.
final class FilterStream: ByteSource {
    private let handle: OpaquePointer
    private let input: Input

    /// What libarchive's callback reads from; libarchive is given its address, so it must not go away before the handle.
    private final class Input {
        let slice: FileSlice
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
        var failure: StreamError?

        init(_ slice: FileSlice) { self.slice = slice }

        deinit { buffer.deallocate() }

        func next() -> Int {
            do throws(StreamError) { return try slice.read(into: buffer) } catch {
                failure = error
                return -1
            }
        }
    }

    init(_ compression: StreamCompression, _ slice: FileSlice) throws(StreamError) {
        guard let handle = archive_read_new() else { throw StreamError(.unreadable, "out of memory") }
        self.handle = handle
        input = Input(slice)
        let isOpen =
            archive_read_support_format_raw(handle) == ARCHIVE_OK
            && archive_read_support_format_empty(handle) == ARCHIVE_OK && Self.support(compression, handle)
            && archive_read_open(
                handle, Unmanaged.passUnretained(input).toOpaque(), nil, { FilterStream.readMore($1, $2) }, nil)
                == ARCHIVE_OK
        var header: OpaquePointer?
        let status = isOpen ? archive_read_next_header(handle, &header) : ARCHIVE_FATAL
        guard status == ARCHIVE_OK || status == ARCHIVE_EOF || status == ARCHIVE_WARN else { throw failure() }
        // Without a filter's magic the raw format gives the bytes as they are.
        guard archive_filter_code(handle, 0) != 0 else {
            throw StreamError(.corrupt, "this is no such compressed stream")
        }
    }

    private static func support(_ compression: StreamCompression, _ handle: OpaquePointer) -> Bool {
        switch compression {
        case .gzip: archive_read_support_filter_gzip(handle) == ARCHIVE_OK
        case .zstd: archive_read_support_filter_zstd(handle) == ARCHIVE_OK
        case .bzip2: archive_read_support_filter_bzip2(handle) == ARCHIVE_OK
        case .none, .xz, .lzma: false
        }
    }

    /// What libarchive calls for more of the file.
    private static func readMore(
        _ context: UnsafeMutableRawPointer?, _ result: UnsafeMutablePointer<UnsafeRawPointer?>?
    ) -> Int {
        guard let context, let result else { return -1 }
        let input = Unmanaged<Input>.fromOpaque(context).takeUnretainedValue()
        let count = input.next()
        result.pointee = UnsafeRawPointer(input.buffer.baseAddress)
        return count
    }

    deinit { archive_read_free(handle) }

    /// How many bytes of the file belong to what was decoded so far.
    var consumed: Int64 { archive_filter_bytes(handle, archive_filter_count(handle) - 1) }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(StreamError) -> Int {
        let count = archive_read_data(handle, buffer.baseAddress, buffer.count)
        guard count >= 0 else { throw failure() }
        return count
    }

    private func failure() -> StreamError {
        if let failure = input.failure { return failure }
        let text = archive_error_string(handle).map { String(cString: $0) }
        if input.slice.consumed == input.slice.count, text?.lowercased().contains("truncated") == true {
            return StreamError(.cutOff, "the compressed stream is cut off")
        }
        return StreamError(.corrupt, text ?? "the compressed stream is damaged")
    }
}
