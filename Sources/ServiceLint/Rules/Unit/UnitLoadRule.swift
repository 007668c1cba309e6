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
    static let tags = [refused]

    func check(_ machine: InstalledMachine, _ findings: inout Findings) {
        for service in machine.services {
            if let problem = problem(service) {
                findings.add(
                    Self.refused, "\(service.name): \(problem.what)", at: problem.entry?.path ?? service.path,
                    line: problem.entry?.line, because: "systemd calls it a bad setting: \(problem.what).")
            }
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
}
