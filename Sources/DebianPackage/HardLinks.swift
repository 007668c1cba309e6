/// Which files of a tree are packed as hard links of an identical one.
///
/// The wheels of several Pythons hold the same sources again and again. Only files below one folder are linked, so that
/// no link crosses from one file system to another on the administrator's machine, and never conffiles.
public struct HardLinks: Sendable {
    private let targets: [InstalledPath: InstalledPath]

    /// No links at all.
    public static let none = HardLinks(targets: [:])

    private init(targets: [InstalledPath: InstalledPath]) { self.targets = targets }

    /// Finds the files below `folder` that have the same bytes, mode and owner.
    ///
    /// `order` is the one in which the members are packed: the first of several identical ones is the file.
    public init(in order: [FileTreeEntry], below folder: InstalledPath, digests: TreeDigests) {
        var first: [Key: InstalledPath] = [:]
        var targets: [InstalledPath: InstalledPath] = [:]
        for entry in order where entry.path.isInside(folder) {
            // An empty file's link saves nothing.
            guard let size = entry.content?.size, size > 0, let digest = digests[entry.path] else { continue }
            let key = Key(sha256: digest.sha256, mode: entry.mode, owner: entry.owner)
            if let target = first[key] { targets[entry.path] = target } else { first[key] = entry.path }
        }
        self.targets = targets
    }

    private struct Key: Hashable {
        let sha256: [UInt8]
        let mode: UInt32
        let owner: FileOwner
    }

    /// The earlier file that `path` is a link of, or nil if it has bytes of its own.
    public func target(of path: InstalledPath) -> InstalledPath? { targets[path] }

    /// How many files are links.
    public var count: Int { targets.count }
}
