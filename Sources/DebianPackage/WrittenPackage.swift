public import SystemPackage

/// A package that was written.
public struct WrittenPackage: Sendable, Equatable {
    /// Where it lies.
    public let path: FilePath
    /// Bytes of the .deb.
    public let size: Int64
    /// The SHA-256 of the .deb in hexadecimal digits.
    public let sha256: String
}
