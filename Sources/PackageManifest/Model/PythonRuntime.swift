public import SystemPackage

/// The Pythons that the package runs on, and its locked requirements.
public struct PythonRuntime: Equatable, Sendable {
    /// Python versions such as `3.11`, ascending.
    public let versions: [String]
    /// The lock file: each requirement with version and hashes, absolute.
    public let lock: FilePath

    /// Patterns of fnmatch(3) for files of the wheels that stay out of the package.
    public let exclude: [String]

    /// Whether the wheels' compiled files lose symbols and debugging sections.
    public let strip: Bool

    /// Takes every value as it is; `ManifestDecoder` is what checks them.
    public init(versions: [String], lock: FilePath, exclude: [String] = [], strip: Bool = true) {
        self.versions = versions
        self.lock = lock
        self.exclude = exclude
        self.strip = strip
    }
}
