import PackageLint

/// nginx's own logs of the site.
struct NginxLogRule: ServiceRule {
    static let missing = Tag(
        "nginx-log-folder-missing", .error, "nginx is to write a log into a folder that is not there.",
        advice: """
            “nginx -t” fails with “open() … failed (2: No such file or directory)”, and nginx does not start any more. Write \
            below /var/log/nginx itself, or make the folder in postinst.
            """,
        source: "nginx documentation, access_log, error_log")

    static let tags = [missing]

    func check(_ machine: InstalledMachine, _ findings: inout Findings) {
        for site in machine.sites where site.configuration.fault == nil {
            for directive in site.configuration.all where ["access_log", "error_log"].contains(directive.name) {
                guard let path = directive.arguments.first, path.hasPrefix("/"), !path.contains("$") else { continue }
                let folder = path.split(separator: "/").dropLast().joined(separator: "/")
                guard isMissing(folder, machine) else { continue }
                findings.add(
                    Self.missing, "\(directive.name) \(path)", at: site.path, line: directive.line,
                    because: "Neither the package nor its scripts make /\(folder).")
            }
        }
    }

    /// nginx's package makes its folder, but none in it.
    private func isMissing(_ folder: String, _ machine: InstalledMachine) -> Bool {
        if folder.hasPrefix("var/log/nginx/") {
            return machine.files["/\(folder)"] == nil && !machine.actions.mentions(folder)
        }
        return folder != "var/log/nginx" && machine.files.presence(of: "/\(folder)") == .missing
    }
}
