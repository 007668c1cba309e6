/// The hashes of every regular file of a tree.
public struct TreeDigests: Sendable {
    private let byPath: [InstalledPath: Digest]

    /// Hashes all files of `tree`, several at a time.
    ///
    /// - Throws: ``DebError`` for a file that changed or cannot be read; `CancellationError`.
    public init(of tree: FileTree) async throws {
        let files = tree.entries.filter { $0.content != nil }
        byPath = try await withThrowingTaskGroup(of: [(InstalledPath, Digest)].self) { group in
            // A task a file would cost more than hashing most of them.
            for start in stride(from: 0, to: files.count, by: Self.filesATask) {
                let part = files[start..<min(start + Self.filesATask, files.count)]
                group.addTask { try Self.digests(of: part) }
            }
            var all: [InstalledPath: Digest] = [:]
            for try await part in group { all.merge(part) { first, _ in first } }
            return all
        }
    }

    private static let filesATask = 64

    private static func digests(of entries: ArraySlice<FileTreeEntry>) throws -> [(InstalledPath, Digest)] {
        try entries.compactMap { entry in
            try Task.checkCancellation()
            return try entry.content.map { (entry.path, try Digest(of: $0)) }
        }
    }

    /// The hashes of the file at `path`, if there is one.
    public subscript(path: InstalledPath) -> Digest? { byPath[path] }
}
