/// A Python distribution that the package bundles.
public struct DistributionSummary: Codable, Sendable, Hashable {
    /// The name as it is written in METADATA.
    public let name: String
    /// Its version.
    public let version: String
    /// The folders of Pythons that it lies in: `cp311` and the like for one, `common` or another name for all of them.
    public let pythons: [String]
    /// What its wheels were made for (PEP 425), sorted.
    public let tags: [String]
    /// Files that its RECORDs name and the package has.
    public let files: Int
    /// Bytes of them; what has several names counts once.
    public let bytes: Int64
}
