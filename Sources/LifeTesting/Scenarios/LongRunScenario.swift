import BootTesting

/// Weeks of work in a minute: workers are replaced, logs rotated, and memory stays what it was.
struct LongRunScenario: Scenario {
    let name = "long-run"
    let summary = "10,000 requests, workers replaced and logs rotated under load; memory stays steady"

    /// How much more memory a second stretch of the same work may take.
    private static let growth = 1.15

    func run(_ life: Life) async throws {
        try await life.boot(.installed(life.package.relations)) { server in
            try await server.install()
            let load = try await life.step("data of the application") { try await Load.prepare(on: server) }
            let before = try await server.workers()
            try await life.step("10,000 requests") {
                try await load.during(requests: 10_000) {}
                try await note("after", server)
            }
            try await life.step("gunicorn has replaced its workers") { try await expectReplaced(before, server) }
            let first = try await memory(server)
            try await life.step("logs rotated under load") { try await rotate(server, load) }
            try await life.step("5,000 requests more") {
                try await load.during(requests: 5_000) {}
                try await note("after", server)
            }
            try await life.step("its memory is steady") {
                let last = try await memory(server)
                try expect(last <= first * Self.growth, "\(first.tenths) MiB became \(last.tenths) MiB")
            }
            try await life.step("no acknowledged write is lost") { try await load.expectNothingLost() }
        }
    }

    private func note(_ when: String, _ server: Server) async throws {
        server.life.remark("memory \(when): \(try await memory(server).tenths) MiB")
    }

    private func expectReplaced(_ before: [String], _ server: Server) async throws {
        guard server.facts.maximumRequests > 0 else { return server.life.remark("it is not set to") }
        let now = try await server.workers()
        let fresh = now.filter { !before.contains($0) }
        server.life.remark("\(fresh.count) of \(now.count)")
        try expect(!fresh.isEmpty, "no worker was replaced: \(now)")
    }

    private func rotate(_ server: Server, _ load: Load) async throws {
        let file = "/etc/logrotate.d/\(server.facts.name)"
        guard try await server.machine.exists("/usr/sbin/logrotate"), try await server.machine.exists(file) else {
            return server.life.remark("no logrotate here")
        }
        try await load.during {
            for _ in 1...3 { try await server.run(["logrotate", "--force", file]).succeeded() }
            try await waitFor("the new access log has lines") {
                let log = server.facts.logFiles[0]
                return try await server.run(["test", "-s", log]).isSuccess ? nil : "\(log) is empty"
            }
        }
    }

    /// The service's processes: the master and its children.
    private func processes(_ server: Server) async throws -> [String] {
        let master = try await server.property("MainPID")
        return [master] + (try await server.workers())
    }

    /// The proportional set size of all processes together, in MiB (proc(5), smaps_rollup).
    private func memory(_ server: Server) async throws -> Double {
        let files = try await processes(server).map { "/proc/\($0)/smaps_rollup" }
        let lines = try await server.run(["cat"] + files).lines.filter { $0.hasPrefix("Pss:") }
        return lines.compactMap { Double($0.filter(\.isNumber)) }.reduce(0, +) / 1_024
    }
}
