import PackageLint

/// WorkingDirectory= must exist, be open to the user, and should hold the application.
struct WorkingDirectoryRule: ServiceRule {
    static let missing = Tag(
        "service-working-directory-missing", .error, "The unit's WorkingDirectory= is not there.",
        advice: """
            systemd fails with status 200/CHDIR. Name a folder that the package ships or that StateDirectory= makes, or \
            write “-” before the path if it may be missing.
            """,
        source: "systemd.exec(5), WorkingDirectory=")
    static let closed = Tag(
        "service-working-directory-closed", .error, "The unit's user may not enter WorkingDirectory=.",
        advice: "systemd fails with status 200/CHDIR. Give the folder and those above it mode 0755.",
        source: "systemd.exec(5), WorkingDirectory=")
    static let other = Tag(
        "service-working-directory-without-application", .warning,
        "WorkingDirectory= is not the folder in which the application's module lies.",
        advice: """
            It is found by other ways here, but a call by hand, a debugger or another server would not find it. Write the \
            folder of the module into WorkingDirectory=.
            """,
        source: "systemd.exec(5), WorkingDirectory=")

    static let tags = [missing, closed, other]

    func check(_ machine: InstalledMachine, _ findings: inout Findings) {
        for service in machine.services {
            guard let folder = service.workingDirectory else {
                checkAbsence(service, machine, &findings)
                continue
            }
            if let (tag, reason) = problem(folder.path, service, machine) {
                guard !folder.isOptional else { continue }
                findings.add(
                    tag, "\(service.name): WorkingDirectory=\(folder.path)", at: folder.entry.path,
                    line: folder.entry.line,
                    because: "\(folder.path): \(reason)")
            } else if let application = machine.applications.first(where: { $0.service.name == service.name }) {
                compare(folder, application, machine, &findings)
            }
        }
    }

    private func problem(_ path: String, _ service: ServiceUnit, _ machine: InstalledMachine) -> (Tag, String)? {
        switch machine.files.presence(of: path) {
        case .unknown: return nil
        case .missing: return (Self.missing, "neither the package nor its scripts nor systemd make it.")
        case .present(let node):
            guard node.isFolder else { return (Self.missing, "it is no folder.") }
            guard let place = machine.files.resolve(path) else { return nil }
            if let folder = machine.closedFolder(above: place + "/.", user: service.user, group: service.group) {
                return (Self.closed, "\(service.user) may not enter /\(folder).")
            }
            return nil
        }
    }

    /// Without WorkingDirectory= the service runs in /.
    private func checkAbsence(_ service: ServiceUnit, _ machine: InstalledMachine, _ findings: inout Findings) {
        guard let application = machine.applications.first(where: { $0.service.name == service.name }),
            service.entry("WorkingDirectory") == nil, application.setting("chdir") == nil,
            let module = application.moduleName, case let place = ApplicationPath(application, machine),
            let found = place.folder(of: module), !found.isEmpty
        else { return }
        findings.add(
            Self.other, "\(service.name): no WorkingDirectory=", at: service.path,
            because: "The module “\(module)” lies in /\(found), and the service runs in /. Write "
                + "WorkingDirectory=/\(found).")
    }

    private func compare(
        _ folder: (path: String, isOptional: Bool, entry: UnitEntry), _ application: ApplicationService,
        _ machine: InstalledMachine, _ findings: inout Findings
    ) {
        let place = ApplicationPath(application, machine)
        guard let module = application.moduleName, let found = place.folder(of: module),
            let here = machine.files.resolve(folder.path), found != here, place.isOwn(found)
        else { return }
        findings.add(
            Self.other, "\(application.service.name): WorkingDirectory=\(folder.path)", at: folder.entry.path,
            line: folder.entry.line,
            because:
                "The module “\(module)” lies in /\(found), not in \(folder.path). Write WorkingDirectory=/\(found).")
    }
}
