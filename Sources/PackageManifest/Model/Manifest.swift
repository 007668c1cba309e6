public import SystemPackage

/// What `vsdeb.yaml` says: all that a package is made of, with every default filled in.
public struct Manifest: Equatable, Sendable {
    /// The control file's fields and Debian's own files.
    public let package: PackageFields
    /// The application and where it goes.
    public let application: Application
    /// The pages that nginx serves itself; nil when there are none.
    public let frontend: Frontend?
    /// The Pythons that the package runs on, and its locked requirements.
    public let python: PythonRuntime
    /// How gunicorn runs the application.
    public let gunicorn: GunicornSettings
    /// What the service unit adds to the template.
    public let systemd: SystemdSettings
    /// The site for nginx; nil when the package brings none.
    public let nginx: NginxSite?
    /// The address that tells whether the service serves.
    public let health: HealthCheck
    /// How its logs are rotated.
    public let logrotate: LogRotation
    /// Further files to install.
    public let files: [ExtraFile]
    /// The folder of templates; nil when neither named nor beside the manifest.
    public let templates: FilePath?
    /// The manifest's own folder, absolute: what its relative paths start from.
    public let folder: FilePath

    /// Takes every value as it is; `ManifestDecoder` is what checks them.
    public init(
        package: PackageFields,
        application: Application,
        frontend: Frontend?,
        python: PythonRuntime,
        gunicorn: GunicornSettings,
        systemd: SystemdSettings,
        nginx: NginxSite?,
        health: HealthCheck,
        logrotate: LogRotation,
        files: [ExtraFile],
        templates: FilePath?,
        folder: FilePath
    ) {
        self.package = package
        self.application = application
        self.frontend = frontend
        self.python = python
        self.gunicorn = gunicorn
        self.systemd = systemd
        self.nginx = nginx
        self.health = health
        self.logrotate = logrotate
        self.files = files
        self.templates = templates
        self.folder = folder
    }
}
