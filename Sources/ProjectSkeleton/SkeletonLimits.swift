/// Bounds of what `vsdeb init` looks at: the folder may be anybody's.
enum SkeletonLimits {
    /// Folders within each other.
    static let depth = 12
    /// Folders, and files that a survey may ask for, altogether.
    static let entries = 50_000
    /// Names altogether: data are passed over, but looking at each takes its time.
    static let seen = 1_000_000
    /// Python files that are read.
    static let pythonFiles = 2_000
    /// Bytes of a Python file, a pyproject.toml, a package.json or a licence.
    static let text = 1 << 20
    /// Bytes of a lock file.
    static let lock = 8 << 20
    /// Bytes of all Python files together.
    static let allPython = 64 << 20
}
