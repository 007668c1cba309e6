/// One member of control.tar: `control`, `md5sums`, a maintainer script (deb(5)).
public struct ControlMember: Sendable {
    /// The name without `./`.
    public let name: String
    /// File, folder or link.
    public let kind: PackagedFile.Kind
    /// Permission bits with set-user-ID, set-group-ID and sticky bit.
    public let mode: UInt32
    /// The numeric owner.
    public let userID: Int64
    /// The numeric group.
    public let groupID: Int64
    /// The owner's and the group's name.
    public let owner: String
    /// The content of a regular file.
    public let bytes: [UInt8]

    /// Describes a member.
    public init(
        name: String, kind: PackagedFile.Kind, mode: UInt32, userID: Int64, groupID: Int64, owner: String,
        bytes: [UInt8]
    ) {
        self.name = name
        self.kind = kind
        self.mode = mode
        self.userID = userID
        self.groupID = groupID
        self.owner = owner
        self.bytes = bytes
    }

    /// The content as text; bytes that are no UTF-8 become U+FFFD.
    public var text: String { String(decoding: bytes, as: UTF8.self) }
}
