import PackageLint

/// What of a member makes it the same or another one; its date does not.
struct FileState: Hashable {
    private let kind: Kind
    private let mode: UInt32
    private let owner: String
    /// Bytes of content.
    let size: Int64

    private enum Kind: Hashable {
        case content([UInt8])
        case link(String)
        case other(PackagedFile.Kind)
    }

    init(_ file: PackagedFile) {
        // Another name of a file is a file with the same content, whatever stands first in the archive.
        switch file.kind {
        case .file, .hardLink: kind = .content(file.sha256 ?? [])
        case .symbolicLink(let target): kind = .link(target)
        default: kind = .other(file.kind)
        }
        mode = file.mode
        owner = file.userName.isEmpty ? "\(file.userID):\(file.groupID)" : "\(file.userName):\(file.groupName)"
        size = file.isFile ? file.size : 0
    }
}
