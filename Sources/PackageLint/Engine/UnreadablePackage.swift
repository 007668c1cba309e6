public import SystemPackage

/// A file that cannot be checked, because it cannot be read or is no .deb.
public struct UnreadablePackage: Error, Sendable, Equatable, CustomStringConvertible {
    /// The file.
    public let path: FilePath
    /// Why, in words.
    public let reason: String

    /// Describes the failure.
    public init(_ path: FilePath, reason: String) {
        self.path = path
        self.reason = reason
    }

    /// One line: the file, the reason.
    public var description: String { "cannot read \(path): \(reason)" }
}
