internal import CLZMA

/// Decodes one .xz or .lzma stream through liblzma, the blocks of an .xz on several cores.
///
/// It ends where the first stream ends, as dpkg does.
final class LZMAStream: ByteSource {
    private let input: FileSlice
    /// liblzma keeps pointers into its own state, so this must not move.
    private let stream = UnsafeMutablePointer<lzma_stream>.allocate(capacity: 1)
    private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
    private var hasEnded = false

    init(xz input: FileSlice, threads: Int, limits: StreamLimits) throws(StreamError) {
        self.input = input
        stream.initialize(to: lzma_stream())
        var options = lzma_mt()
        options.threads = UInt32(max(1, min(threads, 16)))
        options.memlimit_threading = limits.memoryOfAll
        options.memlimit_stop = limits.memory
        try check(lzma_stream_decoder_mt(stream, &options))
    }

    init(lzma input: FileSlice, limits: StreamLimits) throws(StreamError) {
        self.input = input
        stream.initialize(to: lzma_stream())
        try check(lzma_alone_decoder(stream, limits.memory))
    }

    deinit {
        lzma_end(stream)
        stream.deallocate()
        buffer.deallocate()
    }

    /// How many bytes of the file belong to the stream, as far as it was decoded.
    var consumed: Int64 { input.consumed - Int64(stream.pointee.avail_in) }

    func read(into output: UnsafeMutableRawBufferPointer) throws(StreamError) -> Int {
        guard !hasEnded, let start = output.baseAddress else { return 0 }
        stream.pointee.next_out = start.assumingMemoryBound(to: UInt8.self)
        stream.pointee.avail_out = output.count
        while stream.pointee.avail_out == output.count, !hasEnded {
            let isLast = try refill()
            let status = lzma_code(stream, isLast ? LZMA_FINISH : LZMA_RUN)
            if status == LZMA_STREAM_END { hasEnded = true } else { try check(status) }
        }
        return output.count - stream.pointee.avail_out
    }

    /// Takes more of the file when all before is decoded.
    ///
    /// - Returns: whether that was the last of it.
    private func refill() throws(StreamError) -> Bool {
        guard stream.pointee.avail_in == 0 else { return input.consumed == input.count }
        let count = try input.read(into: buffer)
        stream.pointee.next_in = UnsafePointer(buffer.baseAddress?.assumingMemoryBound(to: UInt8.self))
        stream.pointee.avail_in = count
        return count == 0 || input.consumed == input.count
    }

    private func check(_ status: lzma_ret) throws(StreamError) {
        switch status {
        case LZMA_OK: return
        case LZMA_BUF_ERROR: throw StreamError(.cutOff, "the compressed stream is cut off")
        case LZMA_FORMAT_ERROR: throw StreamError(.corrupt, "this is no such compressed stream")
        case LZMA_OPTIONS_ERROR: throw StreamError(.corrupt, "the compressed stream uses an unknown option")
        case LZMA_MEMLIMIT_ERROR: throw StreamError(.tooLarge, "decompressing it needs too much memory")
        case LZMA_MEM_ERROR: throw StreamError(.unreadable, "out of memory")
        default: throw StreamError(.corrupt, "the compressed stream is damaged")
        }
    }
}
