import SystemPackage

/// The sections of a manifest as far as they could be read.
struct ManifestParts {
    var package: PackageFields?
    var application: Application?
    var frontend: Frontend?
    var python: PythonRuntime?
    var gunicorn: GunicornSettings?
    var systemd: SystemdSettings?
    var nginx: NginxSite?
    var health: HealthCheck?
    var logrotate: LogRotation?
    var files: [ExtraFile] = []
    var templates: FilePath?

    /// The whole; nil while a part that every manifest has is missing.
    func manifest(folder: FilePath) -> Manifest? {
        guard let package, let application, let python, let gunicorn, let systemd, let health, let logrotate else {
            return nil
        }
        return Manifest(
            package: package, application: application, frontend: frontend, python: python, gunicorn: gunicorn,
            systemd: systemd, nginx: nginx, health: health, logrotate: logrotate, files: files, templates: templates,
            folder: folder)
    }
}
