import PackageLint

/// Units that systemd refuses to load (systemd.service(5), systemd.syntax(7)).
struct UnitLoadRule: ServiceRule {
    static let refused = Tag(
        "service-unit-refused", .error, "systemd refuses to load the unit.",
        advice: """
            A service needs a section [Service] with an ExecStart= (or, for Type=oneshot, an ExecStop=), and only one \
            command unless it is of Type=oneshot. systemd says “bad-setting” and never starts such a unit. The line \
            that is meant is often there, but misspelt or in another section.
            """,
        source: "systemd.service(5)")
    static let ignored = Tag(
        "service-setting-ignored", .warning, "systemd ignores a line of the unit.",
        advice: """
            What systemd cannot read it passes over with a line in the journal, and goes on with its default. Correct \
            the line or take it away.
            """,
        source: "systemd.syntax(7)")

    static let tags = [refused, ignored]

    func check(_ machine: InstalledMachine, _ findings: inout Findings) {
        for service in machine.services {
            if let problem = problem(service) {
                findings.add(
                    Self.refused, "\(service.name): \(problem.what)", at: problem.entry?.path ?? service.path,
                    line: problem.entry?.line, because: "systemd calls it a bad setting: \(problem.what).")
            }
            ignoredValues(service, &findings)
        }
    }

    private func problem(_ service: ServiceUnit) -> (what: String, entry: UnitEntry?)? {
        if service.unit.value("Unit", "SuccessAction") != nil { return nil }
        guard service.unit.has(section: "Service") else { return ("it has no section [Service]", nil) }
        let commands = service.commands("ExecStart")
        let entries = service.unit.list("Service", "ExecStart")
        let isOneshot = service.type == "oneshot"
        if commands.isEmpty, service.commands("ExecStop").isEmpty {
            return ("it has no ExecStart=", entries.first)
        }
        if commands.count > 1, !isOneshot {
            return ("it has \(commands.count) commands in ExecStart=, which only Type=oneshot may", entries.last)
        }
        if service.type == "dbus", service.entry("BusName") == nil {
            return ("Type=dbus needs BusName=", service.entry("Type"))
        }
        let relative = commands.first {
            $0.program.contains("/") && !$0.program.hasPrefix("/") && !$0.program.hasPrefix("%")
        }
        return relative.map { ("“\($0.program)” in ExecStart= is neither an absolute path nor a plain name", $0.entry) }
    }

    private func ignoredValues(_ service: ServiceUnit, _ findings: inout Findings) {
        if let entry = service.entry("Type"), !ServiceUnit.types.contains(service.expand(entry.value)) {
            report(service, entry, "a type", "simple, exec, forking, oneshot, notify", &findings)
        }
        if let entry = service.entry("Restart"), !Self.restarts.contains(entry.value) {
            report(service, entry, "a value of Restart=", "on-failure, always, no", &findings)
        }
    }

    private func report(
        _ service: ServiceUnit, _ entry: UnitEntry, _ what: String, _ choices: String, _ findings: inout Findings
    ) {
        findings.add(
            Self.ignored, "\(service.name): \(entry.key)=\(entry.value)", at: entry.path, line: entry.line,
            because: "“\(entry.value)” is not \(what), so systemd takes its default. Write one of: \(choices).")
    }

    private static let restarts: Set = [
        "no", "always", "on-success", "on-failure", "on-abnormal", "on-abort", "on-watchdog",
    ]
}
