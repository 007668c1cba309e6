import BootTesting

/// A booted Debian in a scenario: what its administrator does, and what its users see.
struct Server: Sendable {
    let machine: BootedMachine
    let life: Life

    var facts: PackageFacts { life.facts }

    /// Runs a command as root; its output is the step's last screen.
    @discardableResult
    func run(_ words: [String], limit: Duration = .seconds(120)) async throws -> CommandResult {
        let result = try await machine.run(words, limit: limit)
        life.steps.show(result)
        return result
    }

    /// Runs a script of POSIX shell as root; its output is the step's last screen.
    @discardableResult
    func shell(_ script: String, limit: Duration = .seconds(120)) async throws -> CommandResult {
        let result = try await machine.shell(script, limit: limit)
        life.steps.show(result)
        return result
    }

    /// Runs `systemctl VERB UNIT` on the service, which must succeed.
    func systemctl(_ verb: String...) async throws {
        try await run(["systemctl"] + verb + [facts.service]).succeeded()
    }

    /// One word that systemd knows about the service.
    func property(_ name: String) async throws -> String {
        try await machine.run(["systemctl", "show", "-P", name, facts.service]).value
    }

    /// Keeps what tells why a scenario failed.
    ///
    /// What cannot be had any more, of a machine that is gone, is left out: the failure itself is told all the same.
    func collectEvidence() async {
        var evidence = [ScenarioReport.Evidence(title: "the last screen of the step", text: life.steps.screen)]
        let units = [facts.service, facts.socket].compactMap { $0 }
        let commands = [
            ("systemctl status", ["systemctl", "status", "--no-pager", "--full", "--lines=0"] + units),
            ("the journal", ["journalctl", "--no-pager", "--quiet", "--boot", "--lines=80"]),
            ("\(facts.logFiles[1])", ["tail", "-n", "30", facts.logFiles[1]]),
            ("dpkg", ["dpkg", "--audit"]),
        ]
        for (title, words) in commands {
            do {
                let text = try await machine.run(words).output
                evidence.append(ScenarioReport.Evidence(title: title, text: text))
            } catch { continue }
        }
        life.steps.keep(evidence.filter { !$0.text.isEmpty })
    }
}
