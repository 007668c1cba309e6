public import SystemPackage

/// A further file to install.
public struct ExtraFile: Equatable, Sendable {
    /// The file to copy, absolute.
    public let source: FilePath
    /// Where it is installed, absolute.
    public let destination: FilePath
    /// Its permission bits.
    public let mode: UInt16
    /// Its owner's name.
    public let owner: String
    /// Its group's name.
    public let group: String
    /// Whether dpkg keeps an administrator's changes to it (Policy 10.7).
    public let conffile: Bool

    /// Takes every value as it is; `ManifestDecoder` is what checks them.
    public init(source: FilePath, destination: FilePath, mode: UInt16, owner: String, group: String, conffile: Bool) {
        self.source = source
        self.destination = destination
        self.mode = mode
        self.owner = owner
        self.group = group
        self.conffile = conffile
    }
}
