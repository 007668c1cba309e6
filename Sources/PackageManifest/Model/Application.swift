public import SystemPackage

/// The application: its name for people, its module, its files and the user it runs as.
public struct Application: Equatable, Sendable {
    /// Its name for people, in the unit's Description.
    public let title: String
    /// The folder that it is installed below, absolute.
    public let prefix: FilePath
    /// The system user that runs it.
    public let user: String
    /// That user's group.
    public let group: String
    /// Where gunicorn finds it: `module.path:attribute`.
    public let module: String
    /// The folder of its Python files, absolute.
    public let backend: FilePath
    /// Patterns of what to leave out of that folder, as fnmatch(3) reads them on paths relative to it.
    public let exclude: [String]
    /// The file that becomes /etc/default/NAME, absolute.
    public let environment: FilePath?

    /// Takes every value as it is; `ManifestDecoder` is what checks them.
    public init(
        title: String,
        prefix: FilePath,
        user: String,
        group: String,
        module: String,
        backend: FilePath,
        exclude: [String],
        environment: FilePath?
    ) {
        self.title = title
        self.prefix = prefix
        self.user = user
        self.group = group
        self.module = module
        self.backend = backend
        self.exclude = exclude
        self.environment = environment
    }
}
