public import DebianPackage
public import SystemPackage

/// The fields of the control file, and the files that Policy wants in every package.
public struct PackageFields: Equatable, Sendable {
    /// The package's name (Policy 5.6.7).
    public let name: PackageName
    /// Its version: as written, else the newest changelog entry's.
    public let version: DebianVersion
    /// Its section of the archive (Policy 2.4).
    public let section: Section
    /// Its priority (Policy 2.5).
    public let priority: Priority
    /// Who answers for it (Policy 5.6.2).
    public let maintainer: Contact
    /// Its web address (Policy 5.6.23).
    public let homepage: String?
    /// The first line of the description (Policy 3.4.1), at most 80 characters.
    public let synopsis: String
    /// The extended description as written: blank lines between paragraphs, verbatim lines indented by two spaces.
    public let description: String
    /// The changelog in debian/changelog's format, absolute.
    public let changelog: FilePath
    /// The machine-readable copyright file (DEP-5), absolute.
    public let copyright: FilePath
    /// The lintian overrides, absolute.
    public let lintianOverrides: FilePath?
    /// What must be configured before it (Policy 7.2), beside what the build computes.
    public let depends: [Relation]
    /// What must be configured before it is unpacked.
    public let preDepends: [Relation]
    /// What is found with it in all but unusual installations.
    public let recommends: [Relation]
    /// What makes it more useful.
    public let suggests: [Relation]
    /// What may not be unpacked at the same time (Policy 7.4).
    public let conflicts: [Relation]
    /// What it makes unusable (Policy 7.3).
    public let breaks: [Relation]
    /// Whose files it may overwrite (Policy 7.6).
    public let replaces: [Relation]
    /// Which virtual packages it is (Policy 7.5).
    public let provides: [Relation]

    /// Takes every value as it is; `ManifestDecoder` is what checks them.
    public init(
        name: PackageName,
        version: DebianVersion,
        section: Section,
        priority: Priority,
        maintainer: Contact,
        homepage: String?,
        synopsis: String,
        description: String,
        changelog: FilePath,
        copyright: FilePath,
        lintianOverrides: FilePath?,
        depends: [Relation],
        preDepends: [Relation],
        recommends: [Relation],
        suggests: [Relation],
        conflicts: [Relation],
        breaks: [Relation],
        replaces: [Relation],
        provides: [Relation]
    ) {
        self.name = name
        self.version = version
        self.section = section
        self.priority = priority
        self.maintainer = maintainer
        self.homepage = homepage
        self.synopsis = synopsis
        self.description = description
        self.changelog = changelog
        self.copyright = copyright
        self.lintianOverrides = lintianOverrides
        self.depends = depends
        self.preDepends = preDepends
        self.recommends = recommends
        self.suggests = suggests
        self.conflicts = conflicts
        self.breaks = breaks
        self.replaces = replaces
        self.provides = provides
    }
}
