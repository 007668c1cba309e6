import DebianPackage
import PackageManifest
import ServiceTemplates
import SystemPackage

/// Renders debian-templates/ for one package.
struct TemplateStage {
    let manifest: Manifest
    let layout: PackageLayout
    /// Where templates are looked for when the manifest names no folder.
    let folders: [FilePath]

    /// Renders all of them.
    func render(architecture: Architecture) throws -> RenderedTemplates {
        let renderer = TemplateRenderer(folder: try templateFolder())
        let context = TemplateContext(manifest, architecture: architecture.rawValue)
        let files = try fileTemplates().map { template, path, mode in
            (path: path, mode: mode, template: template, text: try renderer.render(template, context))
        }
        let scripts = try [MaintainerScript.Name.preinst, .postinst, .prerm, .postrm].map { name in
            try MaintainerScript(name, text: try renderer.render("maintainer-scripts/\(name.rawValue)", context))
        }
        return RenderedTemplates(
            files: files, scripts: scripts, triggers: try renderer.render("triggers", context),
            overrides: try renderer.render("lintian-overrides", context))
    }

    private func fileTemplates() throws -> [(template: String, path: InstalledPath, mode: UInt32)] {
        var templates: [(String, InstalledPath, UInt32)] = [
            ("systemd/app.service", try layout.service, 0o644),
            ("systemd/app.socket", try layout.socket, 0o644),
            ("gunicorn/gunicorn.conf.py", try layout.configuration.appending("gunicorn.conf.py"), 0o644),
            ("logrotate/app", try layout.logRotation, 0o644),
            ("bin/venv-bootstrap", try layout.programs.appending("venv-bootstrap"), 0o755),
            ("bin/wait-healthy", try layout.programs.appending("wait-healthy"), 0o755),
        ]
        if manifest.nginx != nil { templates.append(("nginx/site", try layout.site, 0o644)) }
        return templates
    }

    /// The manifest's folder of templates, or the first of the usual ones that is there.
    private func templateFolder() throws(BuildError) -> FilePath {
        let candidates = manifest.templates.map { [$0] } ?? folders
        guard let found = candidates.first(where: { $0.appending("systemd/app.service").isReadable }) else {
            throw .noTemplates(candidates)
        }
        return found
    }
}
