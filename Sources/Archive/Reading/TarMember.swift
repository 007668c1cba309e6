/// One member of a tar, as its headers describe it and without its content.
public struct TarMember: Sendable, Equatable {
    /// What a member is (tar(5)).
    public enum Kind: Sendable, Equatable {
        case file
        case hardLink
        case symbolicLink
        case characterDevice
        case blockDevice
        case folder
        case fifo
        /// A type flag that dpkg does not know.
        case other(UInt8)
    }

    /// The name as it stands there; tar promises no encoding.
    public var name: [UInt8]
    /// What a link leads to, as it stands there.
    public var linkName: [UInt8]
    /// File, folder or link.
    public var kind: Kind
    /// Permission bits with set-user-ID, set-group-ID and sticky bit.
    public var mode: UInt32
    /// The numeric owner.
    public var userID: Int64
    /// The numeric group.
    public var groupID: Int64
    /// The owner's name.
    public var userName: [UInt8]
    /// The group's name.
    public var groupName: [UInt8]
    /// Bytes of content that follow.
    public var size: Int64
    /// Seconds since 1970.
    public var modified: Int64

    /// The name as text, for messages: bytes that are no UTF-8 become U+FFFD, control characters are spelt out.
    public var shownName: String { Self.shown(name) }

    /// Bytes of a name as text for messages, at most 200 of them.
    public static func shown(_ name: [UInt8]) -> String {
        let text = String(decoding: name.prefix(200), as: UTF8.self)
        let plain = text.unicodeScalars.map {
            $0.value < 0x20 || $0.value == 0x7F ? "\\u{\(String($0.value, radix: 16))}" : String($0)
        }
        return plain.joined() + (name.count > 200 ? "…" : "")
    }
}
