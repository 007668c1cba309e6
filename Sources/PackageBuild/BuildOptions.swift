public import DebianPackage
public import PackageLint
public import SystemPackage

/// What the command line says about a build, beside the manifest.
public struct BuildOptions: Sendable {
    /// Where the result goes.
    public enum Destination: Sendable, Equatable {
        /// A .deb: this file, or the conventional name in this folder.
        case package(FilePath)
        /// No .deb: the staged tree in this folder, which must be empty, absent or an earlier staged tree.
        case stagedTree(FilePath)
    }

    /// Whether wheels may be fetched.
    public enum Network: Sendable, Equatable {
        case allowed
        /// Only what is in the cache.
        case offline
    }

    /// The Debian architecture that the package is for.
    public var architecture: Architecture
    /// How the members are compressed.
    public var compression: Compression
    /// Package or staged tree.
    public var destination: Destination
    /// Whether wheels may be fetched.
    public var network: Network
    /// The folder that keeps wheels from one build to the next.
    public var cache: FilePath
    /// Where templates are looked for when the manifest names none.
    public var templateFolders: [FilePath]
    /// How many threads may compress.
    public var cores: Int
    /// What looks at the package before it is written; nil leaves the check out.
    public var linter: Linter?
    /// The process's environment, from which SOURCE_DATE_EPOCH is read.
    public var environment: [String: String]

    /// Collects the options.
    public init(
        architecture: Architecture, compression: Compression, destination: Destination, network: Network,
        cache: FilePath, templateFolders: [FilePath], cores: Int, linter: Linter?, environment: [String: String]
    ) {
        self.architecture = architecture
        self.compression = compression
        self.destination = destination
        self.network = network
        self.cache = cache
        self.templateFolders = templateFolders
        self.cores = cores
        self.linter = linter
        self.environment = environment
    }
}
