import PackageLint

/// EnvironmentFile= must exist, unless a `-` stands before it.
struct EnvironmentFileRule: ServiceRule {
    static let missing = Tag(
        "service-environment-file-missing", .error, "The unit's EnvironmentFile= is not there.",
        advice: """
            systemd refuses to start a service whose environment file it cannot read. Ship the file as a conffile, or \
            write “-” before the path if it may be missing.
            """,
        source: "systemd.exec(5), EnvironmentFile=")

    static let tags = [missing]

    func check(_ machine: InstalledMachine, _ findings: inout Findings) {
        for service in machine.services {
            for entry in service.unit.list("Service", "EnvironmentFile") {
                let path = service.expand(entry.value)
                guard path.hasPrefix("/"), !path.contains("*"), machine.files.presence(of: path) == .missing else {
                    continue
                }
                findings.add(
                    Self.missing, "\(service.name): EnvironmentFile=\(path)", at: entry.path, line: entry.line,
                    because:
                        "Neither the package nor its scripts make \(path), and without “-” before it the start fails. "
                        + "Ship it, or write EnvironmentFile=-\(path).")
            }
        }
    }
}
