import PackageLint

/// The programs that a start must run: ExecStart=, ExecStartPre=, ExecStartPost=.
struct ServiceProgramRule: ServiceRule {
    static let missing = Tag(
        "service-program-missing", .error, "The unit starts a program that is not there.",
        advice: """
            systemd fails with status 203/EXEC. Programs of a virtual environment come from the entry points of the \
            shipped wheels, and only if a maintainer script makes the environment. Correct the path, ship the program, \
            or run what makes it.
            """,
        source: "systemd.service(5), ExecStart=")
    static let notExecutable = Tag(
        "service-program-not-executable", .error, "The unit starts a file that its user may not execute.",
        advice: "systemd fails with status 203/EXEC, “Permission denied”. Give the file and its folders mode 0755.",
        source: "systemd.service(5), ExecStart=")
    static let interpreter = Tag(
        "service-interpreter-missing", .error, "The unit starts a script whose interpreter is not there.",
        advice: """
            The kernel looks for the path behind `#!` and answers “No such file or directory”. Name an interpreter that \
            the package ships or depends on, by its full path.
            """,
        source: "execve(2)")

    static let tags = [missing, notExecutable, interpreter]

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
        let program = service.expand(command.program)
        guard program.hasPrefix("/") else { return checkPlainName(program, command, service, machine, &findings) }
        guard !BaseSystem.programs.contains(program), !isConditional(program, service) else {
            return
        }
        switch machine.files.presence(of: program) {
        case .unknown: break
        case .missing:
            report(Self.missing, program, command, service, Self.reason(program, machine), &findings)
        case .present(let node):
            checkRights(node, program, command, service, machine, &findings)
            checkInterpreter(program, command, service, machine, &findings)
        }
    }

    /// A name without a slash, which systemd looks for in its own folders, whatever PATH= says; and the system's Python,
    /// which knows nothing of an environment.
    private func checkPlainName(
        _ name: String, _ command: UnitCommand, _ service: ServiceUnit, _ machine: InstalledMachine,
        _ findings: inout Findings
    ) {
        guard let bootstrap = machine.bootstrap, machine.python.commands.contains(name),
            service.entry("ExecSearchPath") == nil, !machine.dependencies.has(name)
        else { return }
        let folders = ["/usr/local/sbin", "/usr/local/bin", "/usr/sbin", "/usr/bin", "/sbin", "/bin"]
        guard folders.allSatisfy({ machine.files[$0 + "/" + name] == nil }) else { return }
        report(
            Self.missing, name, command, service,
            "it looks for a plain name in \(folders.joined(separator: ", ")), whatever PATH says, and “\(name)” lies in "
                + "\(bootstrap.environment)/bin. Write \(bootstrap.environment)/bin/\(name).", &findings)
    }

    /// Whether the unit itself asks first whether the program is there (systemd.unit(5), "Conditions and Asserts").
    private func isConditional(_ program: String, _ service: ServiceUnit) -> Bool {
        service.unit.entries.contains { entry in
            entry.section == "Unit" && entry.key.hasPrefix("Condition")
                && service.expand(entry.value).hasSuffix(program)
        }
    }

    private static func reason(_ program: String, _ machine: InstalledMachine) -> String {
        guard let bootstrap = machine.bootstrap, program.hasPrefix(bootstrap.environment + "/") else {
            return "neither the package nor its scripts put anything there."
        }
        if !bootstrap.isRun {
            return
                "\(bootstrap.path) would make \(bootstrap.environment), but no script runs “/\(bootstrap.path) install”."
        }
        let commands = machine.python.commands.prefix(20).joined(separator: ", ")
        return
            "\(bootstrap.path) puts the commands of the shipped wheels into \(bootstrap.environment)/bin, and for every "
            + "supported Python these are: \(commands.isEmpty ? "none" : commands)."
    }

    private func checkRights(
        _ node: InstalledNode, _ program: String, _ command: UnitCommand, _ service: ServiceUnit,
        _ machine: InstalledMachine, _ findings: inout Findings
    ) {
        let user = command.isPrivileged ? "root" : service.user
        if node.isFolder {
            report(Self.notExecutable, program, command, service, "it is a folder.", &findings)
        } else if let mode = node.mode, mode & 0o111 == 0 {
            report(Self.notExecutable, program, command, service, "its mode is 0\(String(mode, radix: 8)).", &findings)
        } else if machine.mode(node, allows: 1, user: user, group: service.group) == false {
            report(
                Self.notExecutable, program, command, service,
                "it belongs to \(node.owner ?? "?"):\(node.group ?? "?") with mode 0\(String(node.mode ?? 0, radix: 8)), and "
                    + "\(user) has no right to execute it.", &findings)
        } else if let place = machine.files.resolve(program),
            let folder = machine.closedFolder(above: place, user: user, group: service.group)
        {
            report(Self.notExecutable, program, command, service, "\(user) may not enter /\(folder).", &findings)
        }
    }

    private func checkInterpreter(
        _ program: String, _ command: UnitCommand, _ service: ServiceUnit, _ machine: InstalledMachine,
        _ findings: inout Findings
    ) {
        guard let file = machine.package.files.resolve(program), let interpreter = file.content.interpreter else {
            return
        }
        if let line = file.bytes?.prefix(while: { $0 != 0x0A }), line.last == 0x0D {
            return report(
                Self.interpreter, program, command, service,
                "its first line ends with a carriage return, which belongs to the interpreter's name or options then. "
                    + "Write the file with plain line ends.", &findings)
        }
        let isThere: Bool
        switch machine.files.presence(of: interpreter) {
        case .present: isThere = true
        case .missing: isThere = false
        case .unknown: isThere = interpreter.hasPrefix("/") && !interpreter.hasPrefix("/usr/local/")
        }
        guard !isThere else { return }
        report(
            Self.interpreter, program, command, service,
            "its first line names “\(interpreter)”, which nothing installs there.", &findings)
    }

    private func report(
        _ tag: Tag, _ program: String, _ command: UnitCommand, _ service: ServiceUnit, _ reason: String,
        _ findings: inout Findings
    ) {
        findings.add(
            tag, "\(service.name): \(command.entry.key)=\(program)", at: command.entry.path, line: command.entry.line,
            because: "systemd is to execute \(program): \(reason)")
    }
}
