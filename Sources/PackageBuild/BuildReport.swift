/// The outcome of a build, as the summary prints it and `--format json` gives it.
public struct BuildReport: Sendable, Codable, Equatable {
    /// The package's name.
    public var package: String
    /// Its version.
    public var version: String
    /// Its architecture: the one asked for, or `all` if nothing in it is compiled.
    public var architecture: String
    /// The .deb, or the folder of the staged tree.
    public var path: String
    /// Bytes of the .deb; nil for a staged tree.
    public var size: Int64?
    /// Kibibytes, the field Installed-Size.
    public var installedSize: Int64
    /// Regular files.
    public var files: Int
    /// How many of the files are hard links of an identical one.
    public var hardLinks: Int
    /// Distributions from PyPI, each counted once.
    public var wheels: Int
    /// SHA-256 of the .deb in hexadecimal digits; nil for a staged tree.
    public var sha256: String?
    /// The field Depends.
    public var depends: String
    /// Seconds each stage took, in the order of the stages.
    public var seconds: [StageSeconds]

    /// The time of one stage.
    public struct StageSeconds: Sendable, Codable, Equatable {
        /// The stage.
        public let stage: BuildStage
        /// Its seconds.
        public let seconds: Double
    }
}
