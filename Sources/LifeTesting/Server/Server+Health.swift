import BootTesting

extension Server {
    /// Where nginx, or without a site gunicorn, is asked from the server itself.
    var baseURL: String { "http://127.0.0.1:\(facts.site?.port ?? facts.port)" }

    /// Every way in that the package offers to the health address: directly, and through nginx by each kind of name.
    var healthURLs: [(url: String, host: String?)] {
        guard let site = facts.site else { return [(facts.healthURL, nil)] }
        let rest = ":\(site.port)\(facts.healthPath)"
        return [
            (facts.healthURL, nil), ("http://localhost\(rest)", nil), ("http://\(MachineNetwork.address)\(rest)", nil),
            ("http://[::1]\(rest)", nil), ("http://127.0.0.1\(rest)", "unknown.example"),
        ]
    }

    /// Asks the health address by every way in; each must answer 200.
    func expectHealthy() async throws {
        for (url, host) in healthURLs {
            let answer = try await machine.fetch(url, host: host)
            try expect(answer.status == 200, "\(url) as \(host ?? "itself") answers \(answer.status): \(answer.body)")
        }
    }

    /// Waits until the health address answers by every way in, for what happens without anybody waiting for it.
    ///
    /// nginx too reports a reload as done when its new workers have yet to begin.
    func becomesHealthy(limit: Duration = .seconds(60)) async throws {
        for (url, host) in healthURLs {
            try await waitFor("\(url) as \(host ?? "itself") answers", limit: limit) {
                let answer = try await machine.fetch(url, host: host)
                return answer.status == 200 ? nil : "\(answer.status): \(answer.body)"
            }
        }
    }

    /// The service must not answer at all.
    func expectSilence() async throws {
        let answer = try await machine.fetch(facts.healthURL)
        try expect(answer.status == 0, "\(facts.healthURL) answers \(answer.status), though the service shall not run")
    }

    /// Expects the service's state in the two words of systemctl, such as “active enabled”.
    func expectState(_ wanted: String) async throws {
        let active = try await machine.run(["systemctl", "is-active", facts.service]).value
        let enabled = try await machine.run(["systemctl", "is-enabled", facts.service]).value
        try expect("\(active) \(enabled)", is: wanted, "the state of \(facts.service)")
    }

    /// Restarts the machine; the service must be healthy without a hand's help.
    func rebootsHealthy() async throws {
        try await life.step("reboot") { try await machine.reboot() }
        try await life.step("healthy again by itself") { try await becomesHealthy() }
    }
}
