import DebianPackage
import SystemPackage

extension Contradictions {
    /// Two files for one place, or one for a place that the package fills itself.
    func reportDestinations() {
        var lines: [String: Int] = [:]
        for reader in document.fileReaders {
            guard let destination = reader.text("destination") else { continue }
            let shown = "“\(destination.value)”"
            if let line = lines[destination.value] {
                reader.report("destination", "\(shown) is also the destination on line \(line)", "write another path")
            } else if isOwn(destination.value) {
                reader.report("destination", "\(shown) is a file that the package makes itself", "write another path")
            }
            lines[destination.value] = lines[destination.value] ?? destination.place.line
        }
    }

    private func isOwn(_ path: String) -> Bool {
        guard let name = parts.package?.name.text, let application = parts.application else { return false }
        let made = [
            "/usr/lib/systemd/system/\(name).service", "/usr/lib/systemd/system/\(name).socket",
            "/etc/logrotate.d/\(name)", "/usr/share/doc/\(name)/copyright",
            "/usr/share/doc/\(name)/changelog.Debian.gz", "/usr/share/lintian/overrides/\(name)",
        ]
        let optional = [
            application.environment.map { _ in "/etc/default/\(name)" },
            parts.nginx.map { _ in "/etc/nginx/sites-available/\(name)" },
        ]
        let folders = ["backend", "bin", "config", "frontend", "lib", "logs", "venv", "venvs"]
            .map { "\(application.prefix)/\($0)" }
        return (made + folders + optional.compactMap { $0 }).contains(path)
            || folders.contains { path.hasPrefix("\($0)/") }
    }
}
