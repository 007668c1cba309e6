/// One distribution of a lock: exactly one version, and the hashes that its files may have.
public struct LockedRequirement: Sendable, Hashable {
    /// The distribution.
    public let name: DistributionName
    /// Its version.
    public let version: PEP440Version
    /// The version as it was written, which indexes and pip understand best.
    public let writtenVersion: String
    /// The extras asked for; their own requirements stand in the lock as well.
    public let extras: [String]
    /// When it is needed; nil is always.
    public let marker: EnvironmentMarker?
    /// The hashes of all files that may be taken, in the lock's order.
    public let hashes: [SHA256Hash]
    /// The line where it begins, from 1.
    public let line: Int

    /// `NAME==VERSION`.
    public var pin: String { "\(name)==\(writtenVersion)" }
}
