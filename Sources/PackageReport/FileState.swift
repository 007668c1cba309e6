import PackageLint

/// What of a member makes it the same or another one; its date does not.
struct FileState {
    private let kind: Kind
    private let mode: UInt32
    private let user: Account
    private let group: Account
    /// Bytes of content that were read.
    let size: Int64
    /// Whether this is a folder.
    var isFolder: Bool { kind == .other(.folder) }

    private enum Kind: Equatable {
        /// Nil where the content was not read.
        case content([UInt8]?)
        case link(String)
        case other(PackagedFile.Kind)

        /// Whether both are known to be the same.
        func isSame(as other: Kind) -> Bool {
            switch (self, other) {
            // The types that dpkg does not know may have any content.
            case (.content(nil), _), (_, .content(nil)), (.other(.unknown), _), (_, .other(.unknown)): false
            default: self == other
            }
        }
    }

    private struct Account {
        let name: String
        let number: Int64

        /// dpkg asks the system for the name's number, and takes the archive's where there is no name.
        func isSame(as other: Account) -> Bool {
            name.isEmpty || other.name.isEmpty ? number == other.number : name == other.name
        }
    }

    init(_ file: PackagedFile) {
        // Another name of a file is a file with the same content, whatever stands first in the archive.
        switch file.kind {
        case .file, .hardLink: kind = .content(file.sha256)
        case .symbolicLink(let target): kind = .link(target)
        default: kind = .other(file.kind)
        }
        mode = file.mode
        user = Account(name: file.userName, number: file.userID)
        group = Account(name: file.groupName, number: file.groupID)
        size = file.bytesRead
    }

    /// Whether content, mode and owner are known to be the same.
    func isSame(as other: FileState) -> Bool {
        hasContent(of: other) && mode == other.mode && user.isSame(as: other.user) && group.isSame(as: other.group)
    }

    /// Whether the content alone is known to be the same.
    func hasContent(of other: FileState) -> Bool { kind.isSame(as: other.kind) }
}
