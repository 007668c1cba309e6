import PackageLint

/// ExecReload= must reach the server with the signal that reloads it.
struct ReloadRule: ServiceRule {
    static let stops = Tag(
        "service-reload-does-not-reload", .warning, "ExecReload= does not make gunicorn reload.",
        advice: """
            gunicorn's master reloads its configuration at SIGHUP; USR1 opens the logs anew, TERM and QUIT end it. Write \
            ExecReload=/bin/kill -HUP $MAINPID, or the shell's own kill: /bin/sh -c "kill -HUP $MAINPID".
            """,
        source: "gunicorn documentation, Signal Handling")
    static let missing = Tag(
        "service-reload-program-missing", .warning, "ExecReload= runs a program that may not be there.",
        advice: """
            /bin/kill belongs to the package procps, which small servers lack. Depend on procps, or use the shell's own: \
            /bin/sh -c "kill -HUP $MAINPID".
            """,
        source: "systemd.service(5), ExecReload=")

    static let tags = [stops, missing]

    func check(_ machine: InstalledMachine, _ findings: inout Findings) {
        for service in machine.services {
            for command in service.commands("ExecReload") where !command.ignoresFailure {
                checkProgram(command, service, machine, &findings)
            }
        }
        for application in machine.applications where application.server == .gunicorn {
            for command in application.service.commands("ExecReload") { checkSignal(command, application, &findings) }
        }
    }

    private func checkProgram(
        _ command: UnitCommand, _ service: ServiceUnit, _ machine: InstalledMachine, _ findings: inout Findings
    ) {
        let program = service.expand(command.program)
        let isKill = ["/bin/kill", "/usr/bin/kill", "kill"].contains(program)
        let isWebApplication = machine.applications.contains { $0.service.name == service.name }
        let lacks =
            isKill
            ? isWebApplication && !machine.dependencies.has("procps")
            : program.hasPrefix("/") && machine.files.presence(of: program) == .missing
        guard lacks else { return }
        findings.add(
            Self.missing, "\(service.name): ExecReload=\(program)", at: command.entry.path, line: command.entry.line,
            because: isKill
                ? "\(program) is procps's, and the package does not depend on procps."
                : "Nothing puts \(program) there.")
    }

    private func checkSignal(_ command: UnitCommand, _ application: ApplicationService, _ findings: inout Findings) {
        let words = ([command.program] + command.arguments).flatMap {
            $0.split { " \"'".contains($0) }.map(String.init)
        }
        guard words.contains(where: { $0.hasSuffix("kill") }) else { return }
        let signals = words.filter { $0.hasPrefix("-") && $0 != "-c" && $0 != "-s" && $0 != "--" }
        let named =
            signals.first.map { String($0.drop { $0 == "-" }) } ?? words.last { Self.signals.contains($0) } ?? "TERM"
        guard named != "HUP", named != "SIGHUP", named != "1" else { return }
        findings.add(
            Self.stops, "\(application.service.name): \(named)", at: command.entry.path, line: command.entry.line,
            because: "“systemctl reload” sends \(named), and gunicorn reloads at HUP only. Write kill -HUP $MAINPID.")
    }

    private static let signals: Set = ["HUP", "TERM", "INT", "QUIT", "USR1", "USR2", "KILL", "TTIN", "TTOU"]
}
