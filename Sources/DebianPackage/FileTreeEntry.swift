/// One file, folder or symbolic link of a package.
public struct FileTreeEntry: Sendable, Hashable {
    /// What it is.
    public enum Kind: Sendable, Hashable {
        case folder
        case file(FileContent)
        case symbolicLink(target: String)
    }

    /// Where it lies on the machine that has the package.
    public let path: InstalledPath
    /// What it is, with its content or target.
    public let kind: Kind
    /// Permission bits.
    ///
    /// dpkg gives a symbolic link 0777.
    public let mode: UInt32
    /// Owner and group.
    public let owner: FileOwner
    /// Who asked for it, in words for an error: a line of the manifest, a wheel, a template.
    public let origin: String

    /// Describes an entry.
    public init(path: InstalledPath, kind: Kind, mode: UInt32, owner: FileOwner = .root, origin: String) {
        self.path = path
        self.kind = kind
        self.mode = mode
        self.owner = owner
        self.origin = origin
    }

    /// The content, if this is a file.
    public var content: FileContent? {
        guard case .file(let content) = kind else { return nil }
        return content
    }
}
