public import PackageManifest

/// The names that a template may use, with their values for one package.
///
/// Dots join the names: `application.user`. What a package does not have (`nginx`, `frontend`, `environmentFile` …) has
/// no value; a template asks with a section. debian-templates/README.md describes every name.
public struct TemplateContext: Equatable, Sendable {
    let root: TemplateValue

    /// Fills in the values for a manifest.
    ///
    /// - Parameters:
    ///   - manifest: What the package is made of.
    ///   - architecture: Debian's name of the architecture it is built for, such as `amd64`.
    public init(_ manifest: Manifest, architecture: String) {
        let layout = TemplateLayout(manifest)
        let groups: [String: TemplateValue?] = [
            "package": Self.package(manifest.package, architecture: architecture),
            "application": Self.application(manifest.application, layout),
            "frontend": manifest.frontend.map { Self.frontend($0, layout) },
            "python": Self.python(manifest.python),
            "gunicorn": Self.gunicorn(manifest.gunicorn, layout),
            "systemd": Self.systemd(manifest.systemd),
            "nginx": manifest.nginx.map { Self.nginx($0, layout) },
            "environmentFile": manifest.application.environment.map { _ in .text(layout.environmentFile) },
            "logs": .group(["folder": .text(layout.logs)]),
            "logrotate": Self.logrotate(manifest.logrotate),
            "ownedFiles": Self.ownedFiles(manifest),
            "health": Self.health(manifest.health, manifest.gunicorn.bind),
        ]
        root = .group(groups.compactMapValues { $0 })
    }

    /// The value of a dotted name; nil when this package has none.
    func value(of name: String) -> TemplateValue? {
        root.value(at: name.split(separator: "."))
    }
}
