import SystemPackage

/// What the wheels became.
struct GatheredWheels: Sendable {
    /// The folder with `common` and a folder for each Python.
    let folder: FilePath
    /// The distributions in it, each once.
    let libraries: [BundledLibrary]
}
