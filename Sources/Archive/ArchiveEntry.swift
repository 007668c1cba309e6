/// One member of an archive, without its bytes.
public struct ArchiveEntry: Sendable, Equatable {
    /// What a member is.
    public enum Kind: Sendable, Equatable {
        case file
        case folder
        /// A symbolic link; the target is written as it is.
        case symbolicLink(target: String)
        /// Another name of a regular file that stands earlier in the same archive.
        case hardLink(target: String)
        /// A device, a socket or a named pipe: met when reading, never written.
        case special
    }

    /// The name as the archive has it, as bytes: tar promises no encoding.
    public var pathBytes: [UInt8]
    /// File, folder or link, with a link's target.
    public var kind: Kind
    /// Permission bits, set-user-ID, set-group-ID and sticky bit, without the file type.
    public var mode: UInt32
    /// Bytes of content.
    ///
    /// Zero for everything but a file.
    public var size: Int64
    /// Seconds since 1970.
    public var modified: Int64
    /// The numeric owner, used where the machine does not know ``userName``.
    public var userID: Int64
    /// The numeric group, used where the machine does not know ``groupName``.
    public var groupID: Int64
    /// The owner's name.
    public var userName: String
    /// The group's name.
    public var groupName: String

    /// The name as text; bytes that are no UTF-8 become U+FFFD.
    public var path: String { String(decoding: pathBytes, as: UTF8.self) }

    /// Describes a member to write.
    ///
    /// Owner and group default to root, as dpkg has them.
    public init(
        path: String, kind: Kind, mode: UInt32, size: Int64 = 0, modified: Int64,
        userID: Int64 = 0, groupID: Int64 = 0, userName: String = "root", groupName: String = "root"
    ) {
        self.pathBytes = Array(path.utf8)
        self.kind = kind
        self.mode = mode
        self.size = size
        self.modified = modified
        self.userID = userID
        self.groupID = groupID
        self.userName = userName
        self.groupName = groupName
    }
}
