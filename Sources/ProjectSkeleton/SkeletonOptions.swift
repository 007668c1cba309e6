public import DebianPackage

/// What the caller says, in the place of what would be looked for.
public struct SkeletonOptions: Sendable {
    /// The package's name.
    public let name: PackageName?
    /// Its version.
    public let version: DebianVersion?
    /// The application as gunicorn is told it, `module:attribute`.
    public let application: String?
    /// The variables of the environment: DEBFULLNAME and DEBEMAIL name the maintainer, as for Debian's own tools.
    public let environment: [String: String]
    /// The date of a new changelog, in seconds since 1970.
    public let date: Int

    /// Takes every value as it is.
    public init(
        name: PackageName? = nil, version: DebianVersion? = nil, application: String? = nil,
        environment: [String: String] = [:], date: Int
    ) {
        self.name = name
        self.version = version
        self.application = application
        self.environment = environment
        self.date = date
    }
}
