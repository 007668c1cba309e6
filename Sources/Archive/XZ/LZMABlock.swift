internal import CLZMA

/// One block while it is encoded: the header's room first, then the data, then the header with the sizes.
///
/// The sizes stand in the header as the threaded encoder writes them, so that a reader may decode blocks side by side.
struct LZMABlock: ~Copyable {
    private let filters: LZMAFilters
    private let count: Int
    private var block = lzma_block()

    init(of count: Int, filters: LZMAFilters) {
        self.filters = filters
        self.count = count
        block.version = 0
        block.check = LZMA_CHECK_CRC64
        block.filters = filters.chain
    }

    /// Bytes that go to the encoder at once; between them it can be stopped.
    private static let piece = 1 << 18

    /// Encodes with the filters; nil where that does not make the content shorter.
    func encoded(_ content: UnsafeRawBufferPointer, _ goesOn: (Int) -> Bool) throws(ArchiveError) -> XZBlock? {
        var block = block
        block.uncompressed_size = lzma_vli(count)
        block.compressed_size = lzma_vli(count)
        try Self.check(lzma_block_header_size(&block))
        let room = Int(block.header_size)
        let output = UnsafeMutablePointer<UInt8>.allocate(capacity: room + count)
        defer { output.deallocate() }
        // Whatever does not fit into the content's own size is better stored.
        guard let size = try run(&block, content, into: output + room, goesOn) else { return nil }
        try Self.check(lzma_block_header_encode(&block, output))
        return Self.result(block, Array(UnsafeBufferPointer(start: output, count: room + size)))
    }

    /// Puts the content into the block as it is.
    func stored(_ content: UnsafeRawBufferPointer) throws(ArchiveError) -> XZBlock {
        var block = block
        let bound = lzma_block_buffer_bound(count)
        let input = content.baseAddress?.assumingMemoryBound(to: UInt8.self)
        var status = LZMA_OK
        let bytes = [UInt8](unsafeUninitializedCapacity: bound) { output, size in
            status = lzma_block_uncomp_encode(&block, input, count, output.baseAddress, &size, bound)
        }
        try Self.check(status)
        return Self.result(block, bytes)
    }

    /// The size of the encoded data, or nil where it would be larger than the content.
    private func run(
        _ block: inout lzma_block, _ content: UnsafeRawBufferPointer, into output: UnsafeMutablePointer<UInt8>,
        _ goesOn: (Int) -> Bool
    ) throws(ArchiveError) -> Int? {
        // liblzma keeps pointers into the stream's state, so that it must not move.
        let stream = UnsafeMutablePointer<lzma_stream>.allocate(capacity: 1)
        let allocator = LargeMemory.allocator()
        stream.initialize(to: lzma_stream())
        stream.pointee.allocator = UnsafePointer(allocator)
        defer {
            lzma_end(stream)
            stream.deallocate()
            allocator.deallocate()
        }
        try Self.check(lzma_block_encoder(stream, &block))
        stream.pointee.next_out = output
        stream.pointee.avail_out = count
        stream.pointee.next_in = content.baseAddress?.assumingMemoryBound(to: UInt8.self)
        var given = 0
        while true {
            let piece = min(Self.piece, count - given)
            stream.pointee.avail_in = piece
            given += piece
            let status = lzma_code(stream, given == count ? LZMA_FINISH : LZMA_RUN)
            if status == LZMA_STREAM_END {
                _ = goesOn(piece)
                return count - stream.pointee.avail_out
            }
            if stream.pointee.avail_out == 0 { return nil }
            try Self.check(status)
            guard goesOn(piece) else { throw ArchiveError(.writeData, path: nil, reason: "interrupted") }
        }
    }

    private static func result(_ block: consuming lzma_block, _ bytes: [UInt8]) -> XZBlock {
        var block = block
        return XZBlock(
            bytes: bytes, unpaddedSize: lzma_block_unpadded_size(&block), uncompressedSize: block.uncompressed_size)
    }

    private static func check(_ status: lzma_ret) throws(ArchiveError) {
        guard status != LZMA_OK else { return }
        let reason = status == LZMA_MEM_ERROR ? "out of memory" : "liblzma gave status \(status.rawValue)"
        throw ArchiveError(.writeData, path: nil, reason: reason)
    }
}
