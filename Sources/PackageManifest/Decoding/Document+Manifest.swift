import DebianPackage
import SystemPackage

extension Document {
    /// Reads every section, and what must hold between them; nil after a fault.
    func manifest() -> Manifest? {
        var parts = ManifestParts()
        parts.package = reader(ManifestSchema.package).flatMap { PackageFields($0) }
        parts.application = reader(ManifestSchema.application).flatMap { Application($0, name: name) }
        parts.frontend = reader(ManifestSchema.frontend).flatMap { Frontend($0) }
        parts.python = reader(ManifestSchema.python).flatMap { PythonRuntime($0) }
        parts.gunicorn = reader(ManifestSchema.gunicorn).flatMap { GunicornSettings($0) }
        parts.systemd = reader(ManifestSchema.systemd).flatMap { SystemdSettings($0, homepage: homepage) }
        parts.nginx = reader(ManifestSchema.nginx).flatMap { NginxSite($0, without: proxied) }
        parts.health = reader(ManifestSchema.health).flatMap { HealthCheck($0) }
        parts.logrotate = reader(ManifestSchema.logrotate).flatMap { LogRotation($0) }
        parts.files = fileReaders.compactMap { ExtraFile($0) }
        parts.templates = templates
        Contradictions(parts, in: self).report()
        return parts.manifest(folder: session.folder)
    }

    /// The package's name, which is the default of much else, although another key of its section may be faulty.
    private var name: String? {
        reader(ManifestSchema.package)?.parsed("name") { text throws(PackageSyntaxError) in try PackageName(text) }?
            .text
    }

    private var homepage: String? { reader(ManifestSchema.package)?.text("homepage")?.value }

    /// What gunicorn answers when nothing is said of it.
    private var proxied: [String] { reader(ManifestSchema.frontend) == nil ? ["/"] : ["/api/"] }

    private var templates: FilePath? {
        guard let top = reader(ManifestSchema.top) else { return nil }
        if top.isWritten("templates") { return top.folder("templates") }
        let beside = session.resolved("debian-templates")
        // Not there is the usual case: the program then takes its own.
        return (try? Stat(beside))?.type == .directory ? beside : nil
    }
}
