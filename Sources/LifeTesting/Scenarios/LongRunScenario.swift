import BootTesting

/// Weeks of work in some minutes: workers are replaced, logs rotated, and memory stays what it was.
struct LongRunScenario: Scenario {
    let name = "long-run"
    let summary = "20,000 requests, workers replaced and logs rotated under load; memory stays steady"

    func run(_ life: Life) async throws {
        try await life.boot(.installed(life.package.relations)) { server in
            try await server.install()
            let load = try await life.step("data of the application") { try await Load.prepare(on: server, .served) }
            let before = try await server.workers()
            try await life.step("10,000 requests") { try await load.during(requests: 10_000) {} }
            try await life.step("gunicorn has replaced its workers") { try await expectReplaced(before, server) }
            try await life.step("logs rotated under load") { try await RotatedLogs(server: server).check(load) }
            try await SteadyMemory(server: server).check(load)
            try await life.step("no acknowledged write is lost") { try await load.expectNothingLost() }
        }
    }

    private func expectReplaced(_ before: [String], _ server: Server) async throws {
        guard server.facts.maximumRequests > 0 else { return server.life.remark("it is not set to") }
        let now = try await server.workers()
        let fresh = now.filter { !before.contains($0) }
        server.life.remark("\(fresh.count) of \(now.count)")
        try expect(!fresh.isEmpty, "no worker was replaced: \(now)")
    }
}
