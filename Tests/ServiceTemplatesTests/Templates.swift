import ServiceTemplates
import SystemPackage

/// The project's own templates.
enum Templates {
    /// debian-templates/ of this checkout.
    static let folder = FilePath(#filePath).removingLastComponent().removingLastComponent().removingLastComponent()
        .appending("debian-templates")

    static let maintainerScripts = ["preinst", "postinst", "prerm", "postrm"].map { "maintainer-scripts/\($0)" }

    /// All of them; `nginx/site` is rendered only for packages that have one.
    static let all =
        maintainerScripts + [
            "bin/venv-bootstrap", "bin/wait-healthy", "gunicorn/gunicorn.conf.py", "lintian-overrides",
            "logrotate/app", "nginx/site", "systemd/app.service", "systemd/app.socket", "triggers",
        ]
}
