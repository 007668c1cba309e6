/// The outcome of a build, as the summary prints it and `--format json` gives it.
public struct BuildReport: Sendable, Codable, Equatable {
    /// The package's name.
    public let package: String
    /// Its version.
    public let version: String
    /// Its architecture: the one asked for, or `all` if nothing in it is compiled.
    public let architecture: String
    /// The .deb, or the folder of the staged tree.
    public let path: String
    /// Bytes of the .deb; nil for a staged tree.
    public let size: Int64?
    /// Kibibytes, the field Installed-Size.
    public let installedSize: Int64
    /// Regular files.
    public let files: Int
    /// How many of the files are hard links of an identical one.
    public let hardLinks: Int
    /// Distributions from PyPI, each counted once.
    public let wheels: Int
    /// SHA-256 of the .deb in hexadecimal digits; nil for a staged tree.
    public let sha256: String?
    /// The field Depends.
    public let depends: String
    /// Seconds each stage took, in the order of the stages; the frontend and the wheels share theirs.
    public let seconds: [StageSeconds]
    /// Seconds from the beginning to the end.
    public let elapsed: Double

    /// The time of one stage.
    public struct StageSeconds: Sendable, Codable, Equatable {
        /// The stage.
        public let stage: BuildStage
        /// Its seconds.
        public let seconds: Double
    }
}
