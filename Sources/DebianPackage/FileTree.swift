/// Everything that a package unpacks, by its place on the machine.
public struct FileTree: Sendable {
    private var byPath: [InstalledPath: FileTreeEntry] = [:]
    /// Who makes the folders that nobody asked for by name.
    private static let implied = "the folders above it"

    /// An empty tree, which has its root.
    public init() {
        byPath[.root] = FileTreeEntry(path: .root, kind: .folder, mode: 0o755, origin: Self.implied)
    }

    /// All entries, folder by folder and by bytes: parents stand before what they hold.
    public var entries: [FileTreeEntry] { byPath.values.sorted { $0.path < $1.path } }

    /// How many entries there are, the root among them.
    public var count: Int { byPath.count }

    /// What lies at `path`.
    public subscript(path: InstalledPath) -> FileTreeEntry? { byPath[path] }

    /// Adds `entry` and the folders above it, which get 0755 and root.
    ///
    /// A folder may be added again as long as mode and owner agree.
    /// - Throws: ``DebError/occupied(_:by:wanted:)``, ``DebError/parentIsNoFolder(_:parent:)``.
    public mutating func add(_ entry: FileTreeEntry) throws(DebError) {
        try addParents(of: entry)
        guard let holder = byPath[entry.path] else {
            byPath[entry.path] = entry
            return
        }
        let isSameFolder =
            holder.kind == .folder && entry.kind == .folder
            && (holder.mode == entry.mode && holder.owner == entry.owner || holder.origin == Self.implied)
        guard isSameFolder else { throw .occupied(entry.path, by: holder.origin, wanted: entry.origin) }
        byPath[entry.path] = entry
    }

    /// Adds a regular file.
    public mutating func addFile(
        _ path: InstalledPath, _ content: FileContent, mode: UInt32 = 0o644, owner: FileOwner = .root, origin: String
    ) throws(DebError) {
        try add(FileTreeEntry(path: path, kind: .file(content), mode: mode, owner: owner, origin: origin))
    }

    /// Adds a folder of root's with mode 0755.
    public mutating func addFolder(_ path: InstalledPath, origin: String) throws(DebError) {
        try add(FileTreeEntry(path: path, kind: .folder, mode: 0o755, origin: origin))
    }

    /// Adds a symbolic link, whose target is written as it is.
    public mutating func addLink(_ path: InstalledPath, to target: String, origin: String) throws(DebError) {
        try add(FileTreeEntry(path: path, kind: .symbolicLink(target: target), mode: 0o777, origin: origin))
    }

    private mutating func addParents(of entry: FileTreeEntry) throws(DebError) {
        let parent = entry.path.parent
        guard parent != entry.path else { return }
        if let holder = byPath[parent] {
            guard holder.kind == .folder else { throw .parentIsNoFolder(entry.path, parent: parent) }
            return
        }
        let folder = FileTreeEntry(path: parent, kind: .folder, mode: 0o755, origin: Self.implied)
        try addParents(of: folder)
        byPath[parent] = folder
    }
}
