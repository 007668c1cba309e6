import PackageLint

/// What happens when the service dies, and when it is told to stop.
struct RestartRule: ServiceRule {
    static let none = Tag(
        "service-never-restarted", .info, "The service stays down after it has died.",
        advice: "Write Restart=on-failure with RestartSec=10: then one fault, or a lack of memory, is no end.",
        source: "systemd.service(5), Restart=")
    static let stop = Tag(
        "service-killed-before-graceful-timeout", .warning, "systemd kills the server before its workers may finish.",
        advice: """
            gunicorn gives its workers `graceful_timeout` seconds to finish their requests. TimeoutStopSec= must be longer.
            """,
        source: "systemd.service(5), TimeoutStopSec=")

    static let tags = [none, stop]

    func check(_ machine: InstalledMachine, _ findings: inout Findings) {
        for application in machine.applications {
            let service = application.service
            if service.value("Restart") ?? "no" == "no" {
                findings.add(
                    Self.none, service.name, at: service.entry("Restart")?.path ?? service.path,
                    line: service.entry("Restart")?.line, because: "\(service.name) has no Restart=.")
            }
            guard let entry = service.entry("TimeoutStopSec"), let seconds = Int(entry.value.drop { $0 == " " }),
                application.server == .gunicorn
            else { continue }
            let grace = application.setting("graceful_timeout")?.value.int ?? 30
            guard seconds > 0, seconds < grace else { continue }
            findings.add(
                Self.stop, "\(service.name): \(seconds) s and \(grace) s", at: entry.path, line: entry.line,
                because: "TimeoutStopSec=\(seconds) is shorter than gunicorn's graceful_timeout of \(grace).")
        }
    }
}
