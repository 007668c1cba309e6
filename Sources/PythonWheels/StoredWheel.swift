public import SystemPackage

/// A wheel on disk whose hash the lock has.
public struct StoredWheel: Sendable, Hashable {
    /// The file.
    public let path: FilePath
    /// Its name taken apart.
    public let filename: WheelFilename
    /// Its hash.
    public let hash: SHA256Hash
    /// The Python that it was chosen for.
    public let target: PythonTarget

    /// Describes a wheel.
    public init(path: FilePath, filename: WheelFilename, hash: SHA256Hash, target: PythonTarget) {
        self.path = path
        self.filename = filename
        self.hash = hash
        self.target = target
    }
}
