import PackageLint

/// gunicorn's `user` and `group` against the unit's.
struct GunicornAccountRule: ServiceRule {
    static let missing = Tag(
        "gunicorn-user-missing", .error, "gunicorn is to run as a user or group that nothing makes.",
        advice: "gunicorn stops with “No such user”. Name the user that postinst makes, the one of User= in the unit.",
        source: "gunicorn documentation, Settings, user")
    static let disagrees = Tag(
        "gunicorn-user-disagrees-with-unit", .error, "gunicorn is to become another user than the unit starts it as.",
        advice: """
            Only root may become somebody else: the workers stop with “Operation not permitted”. Write the user and group \
            of the unit, or leave both settings out.
            """,
        source: "gunicorn documentation, Settings, user")

    static let powerless = Tag(
        "gunicorn-may-not-change-user", .error, "gunicorn is started as root to become another user, and may not.",
        advice: """
            Becoming another user needs CAP_SETUID and CAP_SETGID, which CapabilityBoundingSet= takes away: the workers \
            stop with “Operation not permitted”. Write User= and Group= into the unit instead.
            """,
        source: "capabilities(7), CAP_SETUID; systemd.exec(5), CapabilityBoundingSet=")

    static let tags = [missing, disagrees, powerless]

    func check(_ machine: InstalledMachine, _ findings: inout Findings) {
        for application in machine.applications where application.server == .gunicorn {
            let service = application.service
            check("user", service.user, "User", machine.accounts.user, application, &findings)
            checkPower(application, &findings)
            check("group", service.group ?? service.user, "Group", machine.accounts.group, application, &findings)
        }
    }

    private func checkPower(_ application: ApplicationService, _ findings: inout Findings) {
        let service = application.service
        guard service.user == "root", let setting = application.setting("user"), let name = setting.value.string,
            name != "root", let entry = Self.boundingSet(service)
        else { return }
        let words = service.words("CapabilityBoundingSet").map { $0.word.uppercased() }
        let isForbidding = words.first?.hasPrefix("~") == true
        let isNamed = words.contains { $0.hasSuffix("CAP_SETUID") }
        guard isForbidding == isNamed else { return }
        findings.add(
            Self.powerless, "user = \(name) and CapabilityBoundingSet=\(entry.value)", at: entry.path, line: entry.line,
            because:
                "gunicorn is to become \(name) (\(setting.path):\(setting.line)), and line \(entry.line) leaves it no "
                + "CAP_SETUID. Write User=\(name).")
    }

    /// The last line; one with nothing behind it takes all away.
    private static func boundingSet(_ service: ServiceUnit) -> UnitEntry? {
        service.unit.entries.last { $0.section == "Service" && $0.key == "CapabilityBoundingSet" }
    }

    private func check(
        _ name: String, _ unitName: String, _ key: String, _ presence: (String) -> Accounts.Presence,
        _ application: ApplicationService, _ findings: inout Findings
    ) {
        guard let setting = application.setting(name), let value = setting.value.string, !value.isEmpty else { return }
        let service = application.service
        if presence(value) == .missing, !service.isDynamic || value != service.stem {
            findings.add(
                Self.missing, "\(name) = \(value)", at: setting.path, line: setting.line,
                because: "No maintainer script and no file in /usr/lib/sysusers.d makes “\(value)”.")
        } else if service.user != "root", value != unitName, !value.allSatisfy(\.isNumber) {
            let line =
                service.entry(key).map { "\(key)=\($0.value) in \($0.path):\($0.line)" }
                ?? "no \(key)= in \(service.path)"
            findings.add(
                Self.disagrees, "\(name) = \(value) and \(unitName)", at: setting.path, line: setting.line,
                because:
                    "gunicorn is to become \(value), but systemd starts it as \(unitName) (\(line)), and only root may "
                    + "change. Write \(name) = \"\(unitName)\".")
        }
    }
}
