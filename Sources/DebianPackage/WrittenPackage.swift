public import SystemPackage

/// A package that was written, and what is worth knowing of it.
public struct WrittenPackage: Sendable, Equatable {
    /// Where it lies.
    public let path: FilePath
    /// Bytes of the .deb.
    public let size: Int64
    /// Kibibytes, as the field Installed-Size says.
    public let installedSize: Int64
    /// Regular files, hard links among them.
    public let files: Int
    /// How many of the files are hard links of an identical one.
    public let hardLinks: Int
    /// The SHA-256 of the .deb in hexadecimal digits.
    public let sha256: String
}
