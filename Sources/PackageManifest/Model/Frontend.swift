public import SystemPackage

/// The pages that nginx serves by itself, and how they are built.
public struct Frontend: Equatable, Sendable {
    /// The folder of their sources, absolute.
    public let folder: FilePath
    /// The program and arguments that build them, run in `folder`; nil when `folder` is installed as it is.
    public let build: [String]?
    /// The page for every address that is no file, relative to what was built.
    public let index: String

    /// Takes every value as it is; `ManifestDecoder` is what checks them.
    public init(folder: FilePath, build: [String]?, index: String) {
        self.folder = folder
        self.build = build
        self.index = index
    }
}
