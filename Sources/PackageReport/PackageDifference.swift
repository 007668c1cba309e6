/// What changes from one package to another, as `vsdeb diff` tells it; docs/diff.md documents the JSON.
public struct PackageDifference: Codable, Sendable, Hashable {
    /// Which package.
    public struct Identity: Codable, Sendable, Hashable {
        /// The package's name.
        public let package: String
        /// Its version.
        public let version: String
        /// Its architecture.
        public let architecture: String
        /// Bytes of the .deb.
        public let bytes: Int64
        /// Bytes of the field Installed-Size.
        public let installedBytes: Int64
    }

    /// What was not read, and so not compared, of either package.
    public let unread: [UnreadPart]
    /// The package that is upgraded from.
    public let old: Identity
    /// The package that is upgraded to.
    public let new: Identity
    /// The other fields of the control file, by name.
    public let fields: [FieldDifference]
    /// The Python distributions, by name.
    public let distributions: [DistributionDifference]
    /// Folders of Pythons, such as `cp313`, that only the new package has.
    public let pythonsGained: [String]
    /// Folders of Pythons that only the old package has.
    public let pythonsLost: [String]
    /// The files, by the distribution or the folder that they belong to.
    public let files: [FileGroupDifference]
    /// The conffiles, by path.
    public let conffiles: [ConffileDifference]
    /// Units and the members of control.tar, line by line.
    public let texts: [TextDifference]

    /// Whether both packages were read to their ends, so that what is not told does not differ.
    public var isWhole: Bool { unread.isEmpty }

    /// Whether all was compared and nothing differs; the size of the .deb is left out, since it may be compressed in many ways.
    public var isNothing: Bool {
        isWhole && old.package == new.package && old.version == new.version && old.architecture == new.architecture
            && old.installedBytes == new.installedBytes
            && fields.isEmpty && distributions.isEmpty && files.isEmpty && conffiles.isEmpty && texts.isEmpty
    }
}
