import PackageLint

/// The variables PATH and PYTHONPATH of a service.
struct ServicePathRule: ServiceRule {
    static let incomplete = Tag(
        "service-path-incomplete", .warning,
        "Environment=PATH lacks the system's folders or the virtual environment's.",
        advice: """
            A PATH in Environment= replaces systemd's own. Without /usr/bin and /bin the application finds no program of \
            the system (git, gs, sh …), without the environment's bin folder none of its own. Write \
            Environment=PATH=/opt/NAME/venv/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin.
            """,
        source: "systemd.exec(5), Environment=")
    static let pythonPath = Tag(
        "service-pythonpath-missing-folder", .warning, "PYTHONPATH names a folder that is not there.",
        advice: "Python passes over it in silence. Correct the path or take it away.",
        source: "Python documentation, PYTHONPATH")

    static let tags = [incomplete, pythonPath]

    func check(_ machine: InstalledMachine, _ findings: inout Findings) {
        for service in machine.services {
            let environment = ServiceEnvironment(service, machine.package)
            if let path = environment.variables["PATH"], let lacking = lacking(path, service, machine) {
                report(Self.incomplete, service, "PATH", environment, "“PATH=\(path)” has not \(lacking).", &findings)
            }
            for folder in (environment.variables["PYTHONPATH"] ?? "").split(separator: ":").map(String.init) {
                guard machine.files.presence(of: folder) == .missing else { continue }
                report(Self.pythonPath, service, "PYTHONPATH", environment, "Nothing makes \(folder).", &findings)
            }
        }
    }

    private func lacking(_ path: String, _ service: ServiceUnit, _ machine: InstalledMachine) -> String? {
        let folders = Set(path.split(separator: ":").map(String.init))
        var lacking = ["/usr/bin", "/bin"].filter { folder in
            !folders.contains(folder) && !folders.contains(folder == "/bin" ? "/usr/bin" : "/bin")
        }.prefix(1).map { $0 }
        if let program = service.mainCommand?.program, let bootstrap = machine.bootstrap,
            program.hasPrefix(bootstrap.environment + "/bin/"), !folders.contains(bootstrap.environment + "/bin")
        {
            lacking.append(bootstrap.environment + "/bin")
        }
        return lacking.isEmpty ? nil : lacking.joined(separator: " and ")
    }

    private func report(
        _ tag: Tag, _ service: ServiceUnit, _ name: String, _ environment: ServiceEnvironment, _ why: String,
        _ findings: inout Findings
    ) {
        let place = environment.places[name]
        findings.add(
            tag, "\(service.name): \(environment.variables[name] ?? "")", at: place?.path ?? service.path,
            line: place?.line, because: why)
    }
}
