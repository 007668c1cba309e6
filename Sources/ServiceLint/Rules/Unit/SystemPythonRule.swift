import PackageLint

/// `/usr/bin/python3 -m gunicorn`, where the libraries lie in an environment.
struct SystemPythonRule: ServiceRule {
    static let missing = Tag(
        "service-server-not-in-python", .error, "The Python that the unit starts does not have the server.",
        advice: """
            The system's Python knows nothing of a virtual environment: “No module named gunicorn”. Start the \
            environment's own bin/gunicorn, or its bin/python3 -m gunicorn.
            """,
        source: "Python documentation, venv")

    static let tags = [missing]

    func check(_ machine: InstalledMachine, _ findings: inout Findings) {
        for application in machine.applications {
            let service = application.service
            let program = service.expand(application.command.program)
            guard let bootstrap = machine.bootstrap,
                program.hasPrefix("/usr/bin/python3") || program.hasPrefix("/bin/python3"),
                application.command.arguments.contains("-m"), !hasServer(application, machine)
            else { continue }
            let name = application.server.rawValue
            findings.add(
                Self.missing, "\(service.name): \(program) -m \(name)", at: application.command.entry.path,
                line: application.command.entry.line,
                because:
                    "\(program) looks into Debian's own packages, Depends names none with \(name), and the shipped "
                    + "libraries are in \(bootstrap.environment). Write \(bootstrap.environment)/bin/\(name).")
        }
    }

    private func hasServer(_ application: ApplicationService, _ machine: InstalledMachine) -> Bool {
        let name = application.server.rawValue
        if machine.dependencies.has(name, "python3-\(name)") { return true }
        let variables = ServiceEnvironment(application.service, machine.package).variables
        return (variables["PYTHONPATH"] ?? "").split(separator: ":").contains { folder in
            machine.package.files.resolve("\(folder)/\(name)/__init__.py") != nil
        }
    }
}
