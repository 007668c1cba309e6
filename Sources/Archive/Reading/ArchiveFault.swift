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
        /// The tar does not end with empty blocks.
        case missingEnd
        /// One empty block where two end a tar.
        case loneEmptyBlock
        /// A header that dpkg refuses, such as pax's.
        case unsupportedTarHeader
        /// A member's name that begins with a slash.
        case absoluteName
        /// A member's name that leads out of the tree, is empty or too long, or holds a newline.
        case unsafeName
        /// Two members of one name that are not both folders.
        case duplicateMember
        /// A member below what is a link in the same archive.
        case belowLink
        /// A hard link to what the archive does not have before it.
        case danglingHardLink
        /// More than the limits allow.
        case tooLarge
        /// Files that were not kept for the checks of the whole package.
        case notKept
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
