import PackageLint

/// User= and Group= must exist before the start.
struct ServiceAccountRule: ServiceRule {
    static let user = Tag(
        "service-user-missing", .error, "The unit runs as a user whom nothing makes.",
        advice: """
            systemd fails with status 217/USER. Make the user in postinst (adduser --system) or by a file in \
            /usr/lib/sysusers.d, or write DynamicUser=yes.
            """,
        source: "systemd.exec(5), User=")
    static let group = Tag(
        "service-group-missing", .error, "The unit runs with a group that nothing makes.",
        advice: """
            systemd fails with status 216/GROUP. Make the group in postinst (addgroup --system, or adduser --group) or \
            by a file in /usr/lib/sysusers.d.
            """,
        source: "systemd.exec(5), Group=")
    static let root = Tag(
        "service-runs-as-root", .warning, "The application server runs as root.",
        advice: """
            A fault in the application then is one of the whole machine. Make a system user for the service and name it \
            in User=.
            """,
        source: "systemd.exec(5), User=")

    static let tags = [user, group, root]

    func check(_ machine: InstalledMachine, _ findings: inout Findings) {
        for service in machine.services where !service.isDynamic {
            check(service, "User", Self.user, machine.accounts.user, "217/USER", &findings)
            check(service, "Group", Self.group, machine.accounts.group, "216/GROUP", &findings)
            for (word, entry) in service.words("SupplementaryGroups") where machine.accounts.group(word) == .missing {
                report(Self.group, service, entry, word, "216/GROUP", &findings)
            }
        }
        for application in machine.applications {
            guard let why = Self.reasonForRoot(application) else { continue }
            findings.add(
                Self.root, application.service.name, at: application.command.entry.path,
                line: application.command.entry.line, because: why)
        }
    }

    private static func reasonForRoot(_ application: ApplicationService) -> String? {
        let service = application.service
        if application.command.isPrivileged {
            return "“\(application.command.prefixes)” in ExecStart= starts the server as root, whatever User= says"
                + (application.command.prefixes.contains("+") ? ", and outside of the unit's sandbox." : ".")
        }
        let named = application.setting("user")?.value
        guard service.user == "root", named == nil || named == PythonValue.none || named?.string == "root" else {
            return nil
        }
        return "\(service.name) names no other User=, and the server's settings name none either."
    }

    private func check(
        _ service: ServiceUnit, _ key: String, _ tag: Tag, _ presence: (String) -> Accounts.Presence, _ status: String,
        _ findings: inout Findings
    ) {
        guard let entry = service.entry(key), presence(service.expand(entry.value)) == .missing else { return }
        report(tag, service, entry, service.expand(entry.value), status, &findings)
    }

    private func report(
        _ tag: Tag, _ service: ServiceUnit, _ entry: UnitEntry, _ name: String, _ status: String,
        _ findings: inout Findings
    ) {
        findings.add(
            tag, "\(service.name): \(entry.key)=\(name)", at: entry.path, line: entry.line,
            because: "No maintainer script and no file in /usr/lib/sysusers.d makes “\(name)”, so the start fails with "
                + "status \(status).")
    }
}
