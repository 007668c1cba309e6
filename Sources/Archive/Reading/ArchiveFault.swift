/// Something in an archive that contradicts its format, and behind which reading went on.
public struct ArchiveFault: Sendable, Hashable {
    /// The kinds.
    public enum Kind: Sendable, Hashable, CaseIterable {
        /// Cut off, missing or misplaced members, an unknown version, an unreadable compressed stream.
        case malformed
        /// A second compressed stream behind the first, which dpkg ignores.
        case concatenatedStreams
        /// Bytes behind the end of the member's archive.
        case trailingData
        /// The tar does not end with two empty blocks.
        case missingEnd
        /// A header that dpkg refuses, such as pax's.
        case unsupportedTarHeader
        /// A member's name that leads out of the tree, is absolute, empty, too long, or holds a newline.
        case unsafeName
        /// Two members of one name that are not both folders.
        case duplicateMember
        /// More than the limits allow.
        case tooLarge
        /// A hard link to what the archive does not have before it.
        case danglingHardLink
    }

    /// What kind of fault.
    public let kind: Kind
    /// In words, with the values.
    public let reason: String

    /// Describes a fault.
    public init(_ kind: Kind, _ reason: String) {
        self.kind = kind
        self.reason = reason
    }
}
