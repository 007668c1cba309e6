import BootTesting
import Testing

extension PackageUnderTest {
    /// Every way in that the package offers to the health address: directly, and through nginx by each kind of name.
    var healthURLs: [(url: String, host: String?)] {
        guard let site = facts.site else { return [(facts.healthURL, nil)] }
        let rest = ":\(site.port)\(facts.healthPath)"
        return [
            (facts.healthURL, nil), ("http://localhost\(rest)", nil), ("http://\(MachineNetwork.address)\(rest)", nil),
            ("http://[::1]\(rest)", nil), ("http://127.0.0.1\(rest)", "unknown.example"),
        ]
    }

    /// Asks the health address by every way in and expects 200.
    func expectHealthy(on machine: some Machine, sourceLocation: SourceLocation = #_sourceLocation) async throws {
        for (url, host) in healthURLs {
            let answer = try await machine.fetch(url, host: host)
            #expect(
                answer.status == 200, "\(url) as \(host ?? "itself"): \(answer.body)", sourceLocation: sourceLocation)
        }
    }

    /// Expects the service to be in a state, in the two words of systemctl, such as "active enabled".
    func expectState(
        _ expected: String, on machine: some Machine, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let active = try await machine.run(["systemctl", "is-active", facts.service]).value
        let enabled = try await machine.run(["systemctl", "is-enabled", facts.service]).value
        guard "\(active) \(enabled)" != expected else { return }
        let journal = try await machine.run(["journalctl", "--no-pager", "-n", "40", "-u", facts.service]).output
        Issue.record(
            "\(facts.service) is \(active) \(enabled), not \(expected)\n\(journal)", sourceLocation: sourceLocation)
    }
}
