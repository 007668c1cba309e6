import Archive
import SystemPackage

/// A tar member of a .deb while it is written: libarchive's tar, and the compressor behind it.
struct CompressedTar: ~Copyable {
    /// Takes the tar's members.
    var writer: ArchiveWriter
    private let blocks: XZStreamWriter?

    /// Opens a member on `file`; `encoded` is told the number of bytes of each piece that xz has done.
    init(
        _ compression: Compression, cores: Int, to file: FileDescriptor, store: (any XZBlockStore)? = nil,
        encoded: @escaping @Sendable (Int) -> Void = { _ in }
    ) throws(ArchiveError) {
        let blocks = try Self.blocks(compression, cores: cores, to: file, store: store, encoded: encoded)
        writer = try Self.writer(into: blocks, or: compression.filter(cores: cores), to: file)
        self.blocks = blocks
    }

    /// The encoder of xz, which is ours; libarchive has the others.
    private static func blocks(
        _ compression: Compression, cores: Int, to file: FileDescriptor, store: (any XZBlockStore)?,
        encoded: @escaping @Sendable (Int) -> Void
    ) throws(ArchiveError) -> XZStreamWriter? {
        guard compression.method == .xz else { return nil }
        return try XZStreamWriter(
            level: compression.level, threads: Compression.threads(cores: cores), to: file, kind: .text, store: store,
            progress: encoded)
    }

    private static func writer(
        into blocks: XZStreamWriter?, or filter: ArchiveFilter, to file: FileDescriptor
    ) throws(ArchiveError) -> ArchiveWriter {
        guard let blocks else { return try ArchiveWriter(.tar, filter, to: file) }
        return try ArchiveWriter(.tar, into: blocks)
    }

    /// Ends the block, and says what the next one holds; nothing where the compressor has no blocks.
    mutating func beginBlock(_ kind: XZBlockKind) throws(ArchiveError) {
        try writer.endMember()
        try blocks?.beginBlock(kind)
    }

    /// Ends the tar and its compression.
    consuming func finish() throws(ArchiveError) {
        let blocks = blocks
        try writer.finish()
        try blocks?.finish()
    }
}
