internal import SystemPackage

/// Why bytes stopped coming before their end.
public struct StreamError: Error, Sendable, Equatable {
    /// The kinds of reason.
    public enum Kind: Sendable, Equatable {
        /// The system could not read the file.
        case unreadable
        /// The bytes are not what they should be.
        case corrupt
        /// The bytes end too early.
        case cutOff
        /// There is more than the reader is willing to take.
        case tooLarge
    }

    /// The kind.
    public let kind: Kind
    /// In words, with the values.
    public let reason: String

    /// Describes a failure.
    public init(_ kind: Kind, _ reason: String) {
        self.kind = kind
        self.reason = reason
    }

    /// What the system answered to a call.
    init(_ error: Errno) { self.init(.unreadable, "\(error)") }
}

extension StreamError: CustomStringConvertible {
    /// The reason.
    public var description: String { reason }
}
