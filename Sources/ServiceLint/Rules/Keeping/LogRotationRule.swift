import PackageLint

/// The server's logs must be rotated, and the server must hear of it.
struct LogRotationRule: ServiceRule {
    static let none = Tag(
        "service-log-not-rotated", .warning, "A log of the server's is rotated by nothing.",
        advice: "It grows until the disk is full. Ship a file in /etc/logrotate.d that names it.",
        source: "Debian Policy 10.8")
    static let silent = Tag(
        "log-rotation-without-signal", .warning, "The log is rotated, but the server is not told.",
        advice: """
            gunicorn goes on to write into the old file, which is then compressed or deleted. In postrotate send USR1 to its \
            master, or write copytruncate.
            """,
        source: "gunicorn documentation, Signal Handling, Log rotation")
    static let signal = Tag(
        "log-rotation-sends-wrong-signal", .warning, "Log rotation sends gunicorn another signal than USR1.",
        advice: "USR1 opens the logs anew; TERM, QUIT and KILL end the service each time.",
        source: "gunicorn documentation, Signal Handling")
    static let process = Tag(
        "log-rotation-signals-other-process", .warning, "Log rotation reads another pid file than gunicorn writes.",
        advice: "The signal reaches nobody, or somebody else. Name gunicorn's pidfile.",
        source: "gunicorn documentation, Settings, pidfile")
    static let user = Tag(
        "log-rotation-user-missing", .warning, "Log rotation works as a user whom nothing makes.",
        advice: "logrotate passes over the whole block with an error. Name the service's user behind su and create.",
        source: "logrotate(8), su")

    static let unit = Tag(
        "log-rotation-names-missing-unit", .warning, "Log rotation signals a unit that does not exist.",
        advice: "Nobody gets the signal, and the server writes on into the old file. Name the package's service.",
        source: "systemctl(1), kill")

    static let tags = [none, silent, signal, process, user, unit]

    func check(_ machine: InstalledMachine, _ findings: inout Findings) {
        let rotations = LogRotation.all(of: machine.package)
        for application in machine.applications where application.server == .gunicorn {
            for opened in OpenedFile.all(application) where opened.setting.hasSuffix("log") {
                guard let rotation = rotation(of: opened, rotations, machine) else {
                    findings.add(
                        Self.none, opened.path, at: opened.source.path, line: opened.source.line,
                        because: "No file of the package in /etc/logrotate.d has a pattern that matches \(opened.path)."
                    )
                    continue
                }
                if opened.setting == "errorlog" || application.text("errorlog") == nil {
                    checkSignal(rotation, application, machine, &findings)
                }
            }
        }
        for rotation in rotations {
            checkUser(rotation, machine, &findings)
            checkUnits(rotation, machine, &findings)
        }
    }

    private func rotation(
        of opened: OpenedFile, _ rotations: [LogRotation], _ machine: InstalledMachine
    ) -> LogRotation? {
        let real = machine.files.resolve(opened.path).map { "/\($0)" }
        return rotations.first { $0.covers(opened.path) || real.map($0.covers) == true }
    }

    private func checkSignal(
        _ rotation: LogRotation, _ application: ApplicationService, _ machine: InstalledMachine,
        _ findings: inout Findings
    ) {
        guard !rotation.has("copytruncate") else { return }
        let script = rotation.postrotate
        let line = rotation.scriptLine ?? rotation.line
        guard !script.isEmpty else {
            findings.add(
                Self.silent, rotation.patterns.joined(separator: " "), at: rotation.path, line: line,
                because: "The block has neither postrotate nor copytruncate.")
            return
        }
        let words = script.split { " \t\n\"'`$()=".contains($0) }.map(String.init)
        if let wrong = words.map({ $0.replacing("SIG", with: "").drop { $0 == "-" } }).first(where: {
            ["TERM", "QUIT", "KILL", "INT", "USR2"].contains(String($0))
        }), !words.contains(where: { $0.hasSuffix("USR1") }) {
            findings.add(
                Self.signal, String(wrong), at: rotation.path, line: line,
                because: "postrotate sends \(wrong). Write USR1.")
        }
        let named = words.first { $0.hasSuffix(".pid") && $0.hasPrefix("/") }
        guard let named, let pidfile = application.text("pidfile"), named != pidfile else { return }
        guard machine.files.resolve(named) != machine.files.resolve(pidfile) else { return }
        findings.add(
            Self.process, "\(named) and \(pidfile)", at: rotation.path, line: line,
            because: "postrotate reads \(named), and gunicorn writes \(pidfile).")
    }

    /// Words that are all but the name of one of the package's services.
    private func checkUnits(_ rotation: LogRotation, _ machine: InstalledMachine, _ findings: inout Findings) {
        let words = rotation.postrotate.split { " \t\n\"'`$();|&".contains($0) }.map(String.init)
        guard words.contains(where: { $0.hasSuffix("systemctl") || $0.hasSuffix("deb-systemd-invoke") }) else { return }
        let names = machine.services.map(\.name)
        for word in words where !word.hasPrefix("/") && !word.hasPrefix("-") && machine.unit(word) == nil {
            let name = word.hasSuffix(".service") ? word : "\(word).service"
            guard machine.package.files.unit(name) == nil, let meant = NearMiss.find(name, among: names),
                !Self.actions.contains(word)
            else { continue }
            findings.add(
                Self.unit, name, at: rotation.path, line: rotation.scriptLine ?? rotation.line,
                because: "There is no \(name). Probably \(meant) is meant.")
        }
    }

    private static let actions: Set = ["systemctl", "kill", "reload", "restart", "true", "USR1", "SIGUSR1"]

    private func checkUser(_ rotation: LogRotation, _ machine: InstalledMachine, _ findings: inout Findings) {
        guard let name = rotation.words("su").first, machine.accounts.user(name) == .missing else { return }
        findings.add(
            Self.user, name, at: rotation.path, line: rotation.line, because: "Nothing makes the user “\(name)”.")
    }
}
