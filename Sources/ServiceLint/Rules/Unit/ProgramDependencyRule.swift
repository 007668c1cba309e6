import PackageLint

/// Programs of other packages that a start needs.
struct ProgramDependencyRule: ServiceRule {
    static let missing = Tag(
        "service-program-not-depended-on", .warning, "The unit runs a program of a package that is not depended on.",
        advice:
            "On a small server it is not there, and the start fails with status 203/EXEC. Add the package to Depends.",
        source: "Debian Policy 7.2")

    static let tags = [missing]

    func check(_ machine: InstalledMachine, _ findings: inout Findings) {
        for service in machine.services {
            for key in ["ExecStart", "ExecStartPre", "ExecStartPost", "ExecCondition"] {
                for command in service.commands(key) where !command.ignoresFailure {
                    check(command, service, machine, &findings)
                }
            }
        }
    }

    private func check(
        _ command: UnitCommand, _ service: ServiceUnit, _ machine: InstalledMachine, _ findings: inout Findings
    ) {
        let parts = service.expand(command.program).split(separator: "/", omittingEmptySubsequences: false)
        guard let name = parts.last.map(String.init), let owners = Self.owners[name],
            ["", "/bin", "/usr/bin", "/sbin", "/usr/sbin"].contains(parts.dropLast().joined(separator: "/")),
            machine.files[command.program] == nil, machine.package.name != owners[0],
            !machine.dependencies.names.contains(where: owners.contains)
        else { return }
        findings.add(
            Self.missing, "\(service.name): \(command.entry.key)=\(command.program)", at: command.entry.path,
            line: command.entry.line,
            because: "\(name) belongs to \(owners.joined(separator: " or ")), and Depends names no such package.")
    }

    /// Programs that are on no minimal Debian, with the packages that have them (Debian's Contents indices).
    private static let owners: [String: [String]] = [
        "curl": ["curl"], "wget": ["wget"], "git": ["git", "git-core"], "jq": ["jq"], "rsync": ["rsync"],
        "psql": ["postgresql-client", "postgresql"], "mysql": ["default-mysql-client", "mariadb-client"],
        "redis-cli": ["redis-tools", "redis-server", "redis"], "setfacl": ["acl"], "gs": ["ghostscript"],
        "nc": ["netcat-openbsd", "netcat-traditional", "netcat"], "unzip": ["unzip"], "node": ["nodejs"],
        "ip": ["iproute2"], "ss": ["iproute2"], "sqlite3": ["sqlite3"], "certbot": ["certbot"],
    ]
}
