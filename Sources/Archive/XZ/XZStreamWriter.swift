internal import CLZMA
internal import Dispatch
internal import Synchronization
public import SystemPackage

/// Writes one .xz stream of independent blocks (The .xz File Format 1.1.0), several of them encoded at a time.
///
/// libarchive's own encoder cuts blocks at every so many bytes, wherever that falls. Here the caller may end a block
/// where alike files end, choose the filters of the next, and keep encoded blocks for the next build. The number of
/// threads does not show in the bytes. It is one stream: of two concatenated ones dpkg unpacks the first alone.
public final class XZStreamWriter: ByteSink {
    private let level: Int
    private let threads: Int
    private let output: FileDescriptor
    private let store: (any XZBlockStore)?
    private let progress: @Sendable (Int) -> Void
    /// As many blocks as threads, the one that is being filled among them: filling takes a hundredth of encoding, and a
    /// block more in memory is 16 MiB.
    private let places: DispatchSemaphore
    private let capacity: Int
    private let isGivenUp = SharedFlag()
    private var content: XZBlockContent?
    private var kind: XZBlockKind
    private var jobs: [XZBlockJob] = []
    private let index: OpaquePointer

    /// Bytes that one block may hold at this level; a longer one is cut there.
    public static func blockSize(level: Int) -> Int { XZBlockEncoder.blockSize(level: level) }

    /// Writes the stream's header to `output`, which must stay open until ``finish()``.
    ///
    /// `progress` is told the number of bytes of each piece that was encoded, from any thread.
    public convenience init(
        level: Int, threads: Int, to output: FileDescriptor, kind: XZBlockKind = .other,
        store: (any XZBlockStore)? = nil, progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) throws(ArchiveError) {
        try self.init(
            level: level, threads: threads, blockSize: Self.blockSize(level: level), to: output, kind: kind,
            store: store, progress: progress)
    }

    init(
        level: Int, threads: Int, blockSize: Int, to output: FileDescriptor, kind: XZBlockKind,
        store: (any XZBlockStore)?, progress: @escaping @Sendable (Int) -> Void
    ) throws(ArchiveError) {
        self.level = level
        self.threads = max(1, threads)
        self.output = output
        self.kind = kind
        self.store = store
        self.progress = progress
        places = DispatchSemaphore(value: self.threads)
        capacity = blockSize
        guard let index = lzma_index_init(nil) else { throw Self.error(LZMA_MEM_ERROR) }
        self.index = index
        try writeHeader()
    }

    deinit {
        isGivenUp.set()
        lzma_index_end(index, nil)
    }

    /// Takes the next bytes of the block; waits while all threads are busy.
    public func write(_ bytes: UnsafeRawBufferPointer) throws(ArchiveError) {
        var rest = bytes
        while !rest.isEmpty {
            let content = try openContent()
            rest = UnsafeRawBufferPointer(rebasing: rest[content.append(rest)...])
            if content.isFull { try endBlock() }
        }
    }

    private func openContent() throws(ArchiveError) -> XZBlockContent {
        if let content { return content }
        let opened = try XZBlockContent(capacity: capacity, places: places)
        content = opened
        return opened
    }

    /// Ends the block, if it holds anything, and says what the next one holds.
    public func beginBlock(_ kind: XZBlockKind) throws(ArchiveError) {
        try endBlock()
        self.kind = kind
    }

    /// Ends the stream with its index and footer.
    public func finish() throws(ArchiveError) {
        try endBlock()
        while !jobs.isEmpty { try writeOldestBlock() }
        try writeIndex()
    }

    private func endBlock() throws(ArchiveError) {
        guard let content else { return }
        self.content = nil
        let flag = isGivenUp
        let progress = progress
        jobs.append(
            XZBlockJob(content, XZBlockEncoder(level: level, kind: kind), store: store) { count in
                progress(count)
                return !flag.isSet
            })
        // What is encoded waits for its elders: a few blocks, which are small by then, unless they were stored.
        while jobs.count > 2 * threads + 1 || encodedBytes > max(1, threads / 2) * capacity { try writeOldestBlock() }
    }

    /// Bytes that wait for an elder block; each job that runs may add one block to them.
    private var encodedBytes: Int { jobs.map(\.encodedBytes).reduce(0, +) }

    private func writeOldestBlock() throws(ArchiveError) {
        let block = try jobs.removeFirst().block()
        try Self.check(lzma_index_append(index, nil, block.unpaddedSize, block.uncompressedSize))
        try put(block.bytes)
    }

    private func writeHeader() throws(ArchiveError) {
        var flags = lzma_stream_flags()
        flags.check = LZMA_CHECK_CRC64
        var bytes = [UInt8](repeating: 0, count: Self.headerSize)
        try Self.check(lzma_stream_header_encode(&flags, &bytes))
        try put(bytes)
    }

    private func writeIndex() throws(ArchiveError) {
        var flags = lzma_stream_flags()
        flags.check = LZMA_CHECK_CRC64
        flags.backward_size = lzma_index_size(index)
        var bytes = [UInt8](repeating: 0, count: Int(flags.backward_size))
        var size = 0
        try Self.check(lzma_index_buffer_encode(index, &bytes, &size, bytes.count))
        var footer = [UInt8](repeating: 0, count: Self.headerSize)
        try Self.check(lzma_stream_footer_encode(&flags, &footer))
        try put(bytes + footer)
    }

    /// LZMA_STREAM_HEADER_SIZE.
    private static let headerSize = 12

    private func put(_ bytes: [UInt8]) throws(ArchiveError) {
        do { try output.writeAll(bytes) } catch { throw ArchiveError(writing: error) }
    }

    private static func check(_ status: lzma_ret) throws(ArchiveError) {
        guard status == LZMA_OK else { throw error(status) }
    }

    private static func error(_ status: lzma_ret) -> ArchiveError {
        let reason = status == LZMA_MEM_ERROR ? "out of memory" : "liblzma gave status \(status.rawValue)"
        return ArchiveError(.writeData, path: nil, reason: reason)
    }
}
