public import Archive
public import SystemPackage

/// Writes a .deb: an ar of `debian-binary`, the control members and the files (deb(5)).
///
/// The same contents give the same bytes: members in a fixed order, every date the one given, every owner by name, and
/// compressors that do not show how many threads they had.
public struct DebWriter: Sendable {
    private let compression: Compression
    private let time: Int64
    private let cores: Int
    private let store: (any XZBlockStore)?
    private let progress: @Sendable (WriteProgress) -> Void

    /// Prepares a writer.
    ///
    /// `time` is the date of every member in seconds since 1970. `cores` threads compress, which does not show in the
    /// bytes; `store` keeps encoded blocks for the next package. `progress` is called for each file packed, and every
    /// 256 KiB of a large one, from any thread.
    public init(
        compression: Compression, time: Int64, cores: Int, store: (any XZBlockStore)? = nil,
        progress: @escaping @Sendable (WriteProgress) -> Void = { _ in }
    ) {
        self.compression = compression
        self.time = time
        self.cores = cores
        self.store = store
        self.progress = progress
    }

    /// Writes `package` to `target`, which is replaced only by a whole package.
    ///
    /// - Throws: ``DebError``, or `CancellationError` when the task is cancelled.
    public func write(_ package: PlannedPackage, to target: FilePath) throws -> WrittenPackage {
        do {
            let outer = try PartialFile(for: target)
            let suffix = compression.method.suffix
            try OuterArchive(time: time).write(
                [
                    ("control.tar" + suffix, { try writeControl(package.controlFiles, to: $0) }),
                    ("data.tar" + suffix, { try writeData(package, to: $0) }),
                ], to: outer.descriptor)
            let file = outer.descriptor
            let hash = try outer.moveIntoPlace { try HashedFile(file) }
            return WrittenPackage(path: target, size: hash.size, sha256: hash.sha256)
        } catch let error as ArchiveError {
            try Task.checkCancellation()
            throw DebError.archive(error)
        } catch let error as Errno {
            throw DebError.inputOutput(target, operation: "write", error)
        }
    }

    private func writeControl(_ members: [ControlFile], to file: FileDescriptor) throws {
        var tar = try CompressedTar(compression, cores: cores, to: file)
        try tar.writer.add(ArchiveEntry(path: "./", kind: .folder, mode: 0o755, modified: time))
        for member in members {
            let entry = ArchiveEntry(path: "./" + member.name, kind: .file, mode: member.mode, modified: time)
            try tar.writer.add(entry, bytes: member.bytes)
        }
        try tar.finish()
    }

    private func writeData(_ package: PlannedPackage, to file: FileDescriptor) throws {
        let (order, links) = (package.order, package.links)
        let report = ProgressReport(order, links, isEncodedLater: compression.method == .xz, progress)
        let plan = BlockPlan(
            order, links, library: package.contents.library, code: package.code,
            limit: XZStreamWriter.blockSize(level: compression.method == .xz ? compression.level : 0))
        var tar = try CompressedTar(compression, cores: cores, to: file, store: store) { report.encoded($0) }
        for (index, entry) in order.enumerated() {
            try Task.checkCancellation()
            if let kind = plan[index] { try tar.beginBlock(kind) }
            let member = ArchiveEntry(entry, linkedTo: links.target(of: entry.path), modified: time)
            try tar.writer.begin(member)
            guard let content = entry.content else { continue }
            if case .file = member.kind {
                // An escaping closure cannot hold a noncopyable writer, so the pieces come by a plain one.
                try content.read { bytes in
                    try Task.checkCancellation()
                    try tar.writer.write(bytes)
                    report.packed(bytes.count)
                }
            }
            report.packedFile()
        }
        try tar.finish()
    }
}
