public import SystemPackage

/// The Pythons that the package runs on, and its locked requirements.
public struct PythonRuntime: Equatable, Sendable {
    /// Python versions such as `3.11`, ascending.
    public let versions: [String]
    /// The lock file: each requirement with version and hashes, absolute.
    public let lock: FilePath

    /// Takes every value as it is; `ManifestDecoder` is what checks them.
    public init(versions: [String], lock: FilePath) {
        self.versions = versions
        self.lock = lock
    }
}
