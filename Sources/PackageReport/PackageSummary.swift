/// What is in a package, as `vsdeb inspect` tells it; docs/inspect.md documents the JSON.
public struct PackageSummary: Codable, Sendable, Hashable {
    /// The package's name.
    public let package: String
    /// Its version.
    public let version: String
    /// Its architecture.
    public let architecture: String
    /// The fields of the control file in their order.
    public let fields: [ControlFieldSummary]
    /// Bytes of the .deb.
    public let bytes: Int64
    /// Bytes that dpkg says it takes when installed: the field Installed-Size.
    public let installedBytes: Int64
    /// The members of the .deb, whose endings name their compression.
    public let members: [String]
    /// Regular files and hard links.
    public let files: Int
    /// Those of them that are further names of others.
    public let hardLinks: Int
    /// Symbolic links.
    public let symbolicLinks: Int
    /// Folders.
    public let folders: Int
    /// Where the files lie: a folder that holds the most of them is told by the folders in it.
    public let places: [PlaceSummary]
    /// The largest files, the largest first.
    public let largest: [FileSummary]
    /// The Python distributions, by name.
    public let distributions: [DistributionSummary]
    /// The systemd units, by name.
    public let units: [UnitSummary]
    /// The sites of nginx.
    public let sites: [SiteSummary]
    /// The files that dpkg keeps an administrator's changes to; absolute.
    public let conffiles: [String]
    /// The maintainer scripts, in dpkg's order.
    public let scripts: [ScriptSummary]
    /// The lines of `triggers`.
    public let triggers: [String]
    /// The compiled files, and what they need of the system.
    public let compiled: CompiledSummary
    /// What of the package could not be read, or contradicts the format.
    public let faults: [String]
}
