import PackageLint

/// Type= against how the program really runs.
struct ServiceTypeRule: ServiceRule {
    static let contradicts = Tag(
        "service-type-contradicts-program", .error, "Type= expects another behaviour than the program shows.",
        advice: """
            With Type=forking systemd waits until the first process has ended, and kills a program that stays in the \
            foreground when the time is up. With every other type it takes the end of the first process for the end of \
            the service, so a program that puts itself into the background is killed at once. For gunicorn write \
            Type=exec (or notify) and daemon = False.
            """,
        source: "systemd.service(5), Type=")
    static let watchdog = Tag(
        "service-watchdog-never-fed", .error, "WatchdogSec= is set, but the program sends no keep-alive messages.",
        advice: """
            systemd ends a service that does not call sd_notify("WATCHDOG=1") in time. Neither gunicorn nor uvicorn \
            does. Take WatchdogSec= away; gunicorn has its own `timeout` for silent workers.
            """,
        source: "systemd.service(5), WatchdogSec=")

    static let tags = [contradicts, watchdog]

    func check(_ machine: InstalledMachine, _ findings: inout Findings) {
        for application in machine.applications {
            if let why = contradiction(application) { report(application, why, &findings) }
            checkWatchdog(application, &findings)
        }
    }

    private func contradiction(_ application: ApplicationService) -> String? {
        let type = application.service.type
        let daemon = application.setting("daemon")?.value.isTrue
        let name = application.server.rawValue
        switch type {
        case "forking":
            guard daemon != true, application.setting("daemon").map({ !$0.value.isUncertain }) ?? true else {
                return nil
            }
            let reason = daemon == false ? "daemon is False" : "nothing sets daemon"
            return "\(name) stays in the foreground (\(reason)), and Type=forking waits in vain for it to go into the "
                + "background until the start times out. Write Type=exec."
        case "notify", "notify-reload":
            guard application.server == .uvicorn else { return daemon == true ? Self.background(name) : nil }
            return "uvicorn tells systemd nothing, so the start times out. Write Type=exec."
        case "oneshot":
            return "\(name) does not end, so Type=oneshot never gets past the start. Write Type=exec."
        default:
            return daemon == true ? Self.background(name) : nil
        }
    }

    private static func background(_ name: String) -> String {
        "\(name) goes into the background (daemon is True), and systemd takes the end of its first process for the end "
            + "of the service and kills the rest. Write daemon = False."
    }

    private func report(_ application: ApplicationService, _ why: String, _ findings: inout Findings) {
        let service = application.service
        let daemon =
            application.setting("daemon").map { " and daemon = \($0.value.shown) in \($0.path):\($0.line)" } ?? ""
        let entry = service.entry("Type")
        findings.add(
            Self.contradicts, "\(service.name): Type=\(service.type)\(daemon)", at: entry?.path ?? service.path,
            line: entry?.line, because: why)
    }

    private func checkWatchdog(_ application: ApplicationService, _ findings: inout Findings) {
        guard let entry = application.service.entry("WatchdogSec"), entry.value != "0", entry.value != "infinity" else {
            return
        }
        findings.add(
            Self.watchdog, "\(application.service.name): WatchdogSec=\(entry.value)", at: entry.path, line: entry.line,
            because: "\(application.server.rawValue) never calls sd_notify(\"WATCHDOG=1\"), so systemd kills it after "
                + "\(entry.value) and again after each restart. Take the line away.")
    }
}
