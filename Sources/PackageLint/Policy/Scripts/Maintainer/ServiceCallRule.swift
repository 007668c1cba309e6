/// Services are started and stopped through the helpers that obey the administrator (Policy 9.3.3).
struct ServiceCallRule: MaintainerScriptRule {
    static let systemctl = Tag(
        "maintainer-script-calls-systemctl", .warning, "A maintainer script calls systemctl.",
        advice: """
            systemctl does not ask policy-rc.d, forgets what the administrator disabled, and fails where systemd \
            does not run. Call `deb-systemd-invoke` and `deb-systemd-helper`, as debhelper's fragments do.
            """,
        source: "Debian Policy 9.3.3")
    static let service = Tag(
        "maintainer-script-calls-service", .experimental, "A maintainer script calls service.",
        advice: "That is an administrator's command and asks no policy-rc.d. Call `invoke-rc.d`.",
        source: "Debian Policy 9.3.3")
    static let startStopDaemon = Tag(
        "maintainer-script-calls-start-stop-daemon", .warning,
        "A maintainer script starts a program with start-stop-daemon.",
        advice: """
            The program then runs outside of its service, so that nobody stops or restarts it. Call `invoke-rc.d` or \
            `deb-systemd-invoke`.
            """,
        source: "Debian Policy 9.3.3")
    static let hidesFailure = Tag(
        "maintainer-script-hides-init-failure", .warning,
        "A maintainer script ends with success when the service did not start.",
        advice:
            "dpkg takes the package for configured and nobody hears of it. Leave `|| exit 0` away, or exit with $?.",
        source: "Debian Policy 9.3.3")

    static let tags = [systemctl, service, startStopDaemon, hidesFailure]

    func check(_ script: MaintainerScript, of package: CheckedPackage, _ findings: inout Findings) {
        for line in script.script.lines where script.isShell && !line.isHereDocument {
            if line.begins(with: "systemctl"), !line.text.contains("daemon-reload") {
                findings.add(Self.systemctl, at: script.name, line: line.lastNumber)
            }
        }
        for command in script.script.commands {
            if command.words.first?.source == "service" {
                script.report(Self.service, "\"service\"", at: command, &findings)
            }
            if command.name == "start-stop-daemon", !command.has("--stop", "-K"), command.words.count > 1 {
                script.report(Self.startStopDaemon, "\"start-stop-daemon\"", at: command, &findings)
            }
            if command.name == "invoke-rc.d", let next = follower(of: command, in: script) {
                script.report(Self.hidesFailure, "\"\(command.source) || \(next.source)\"", at: command, &findings)
            }
        }
    }

    /// The `exit 0` behind `||`.
    private func follower(of command: ShellCommand, in script: MaintainerScript) -> ShellCommand? {
        guard command.follower == .or, let next = script.script.command(after: command),
            next.name == "exit", next.arguments.first == "0"
        else { return nil }
        return next
    }
}

extension ShellLine {
    /// Whether a command of this name begins the line, or stands behind a semicolon in it.
    func begins(with name: String) -> Bool {
        withoutQuotes.split(separator: ";").contains { part in
            let text = part.trimmingSpaces()
            return text.hasPrefix(name) && !(text.utf8.dropFirst(name.utf8.count).first?.isNameByte ?? false)
                && text.utf8.dropFirst(name.utf8.count).first != UInt8(ascii: "=")
        }
    }
}
