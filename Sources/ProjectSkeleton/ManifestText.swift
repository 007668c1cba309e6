import DebianPackage

/// The text of the new vsdeb.yaml.
struct ManifestText {
    let package: PackageFacts
    let application: ApplicationCandidate?
    let files: ProjectFiles
    let exclude: [String]
    let frontend: FrontendSurvey?
    let lock: LockSurvey
    let pythons: SupportedPythons
    let health: HealthSurvey
    let factory: ApplicationFactory?

    /// All of it.
    var text: String {
        [head, packageSection, applicationSection, frontendSection, pythonSection, siteSection, healthSection]
            .compactMap { $0 }.joined(separator: "\n\n") + "\n"
    }

    private var head: String {
        """
        # What “vsdeb build” makes of this folder: a Debian package. Lines marked FIXME hold what could not be found out.
        # Every key, its default and an example: docs/manifest.md in vsdeb's sources.
        """
    }

    private var packageSection: String {
        var lines = ["package:", "  name: \(YAMLText.scalar(package.name.text))", "  section: web"]
        lines.append(
            "  maintainer: \(YAMLText.scalar(package.maintainer.description))" + mark(!package.isMaintainerKnown))
        if let homepage = package.homepage { lines.append("  homepage: \(YAMLText.quoted(homepage))") }
        lines.append("  # What it is in a few words, without its name, a capital or a full stop.")
        lines.append("  synopsis: \(YAMLText.scalar(package.synopsis))" + mark(!package.isSynopsisKnown))
        lines.append(
            """
              # FIXME: what it does and for whom, in a paragraph or two.
              description: |
                This package installs \(package.name) as a service: the application, its
                Python libraries, and the site that nginx serves.
              # The newest entry gives the version and the date of the package.
              changelog: \(YAMLText.scalar(files.changelog))
              copyright: \(YAMLText.scalar(files.copyright))
              depends: [adduser, nginx]
              recommends: [logrotate]
            """)
        return lines.joined(separator: "\n")
    }

    private var applicationSection: String {
        let found = application.map { "  # \($0.maker ?? "the one that was named"), in \(ShownText.of($0.file))." }
        let module = YAMLText.scalar(application?.reference ?? (factory == nil ? "main:app" : "asgi:app"))
        let place = application?.backend ?? factory?.backend ?? ""
        let backend = place.isEmpty ? "." : place
        var lines = ["application:", found ?? "  # Where gunicorn finds the application: module:attribute."]
        lines.append("  module: \(module)" + mark(application == nil))
        lines.append("  # The folder with the Python files; what the service does not need stays out.")
        lines.append("  backend: \(backend == "." ? "." : YAMLText.scalar(backend))")
        if !exclude.isEmpty { lines.append("  exclude: \(YAMLText.list(exclude))") }
        lines.append("  # What an administrator may set: installed as /etc/default/\(package.name).")
        lines.append("  environment: \(YAMLText.scalar(files.environment))")
        return lines.joined(separator: "\n")
    }

    private var frontendSection: String? {
        guard let frontend else { return nil }
        var lines = ["frontend:", "  folder: \(YAMLText.scalar(frontend.folder))\(mark(frontend.isGuess))"]
        if let build = frontend.build {
            lines.append("  # The command must put the finished pages into the folder that VSDEB_OUTPUT names.")
            lines.append("  build: \(YAMLText.list(build))\(mark(frontend.isGuess))")
        }
        return lines.joined(separator: "\n")
    }

    private var pythonSection: String {
        """
        python:
          # Debian 12 has Python 3.11, Debian 13 has 3.13.
          versions: \(YAMLText.list(pythons.series, quoting: true))\(mark(pythons.fault != nil))
          lock: \(YAMLText.scalar(lock.lock))
        """
    }

    private var siteSection: String {
        let proxied = frontend == nil ? "every address" : "what begins with /api/"
        return "# nginx passes \(proxied) to the application; “proxy” changes that.\nnginx:"
    }

    private var healthSection: String {
        var lines = ["# The installation waits until this address answers 200.", "health:"]
        if let place = health.place, !health.isSure {
            lines.append("  # From \(ShownText.of(place)); it must answer without anybody's logging in.")
        }
        lines.append("  path: \(health.path ?? "/")\(mark(health.path == nil))")
        return lines.joined(separator: "\n")
    }

    private func mark(_ isGuess: Bool) -> String { isGuess ? "  # FIXME" : "" }
}
