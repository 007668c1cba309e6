import BootTesting

/// Processes of the service are killed without warning while users are at work.
struct KillScenario: Scenario {
    let name = "kill"
    let summary = "kill -9 of workers and of gunicorn's master under load: back by itself, nothing acknowledged lost"

    func run(_ life: Life) async throws {
        try await life.boot(.installed(life.package.relations)) { server in
            try await server.install()
            let load = try await life.step("data of the application") { try await Load.prepare(on: server) }
            try await life.step("kill -9 of a worker under load") {
                try await load.counting { try await killWorker(server) }
            }
            try await life.step("kill -9 of all workers under load") {
                try await load.counting { try await killAllWorkers(server) }
            }
            try await life.step("kill -9 of the master under load") {
                try await load.counting { try await killMaster(server) }
            }
            try await life.step("no acknowledged write is lost") {
                try await server.expectState("active enabled")
                try await server.expectHealthy()
                try await load.expectNothingLost()
            }
            try await life.step("load afterwards: not one request fails") {
                try await load.during { try await server.expectHealthy() }
            }
        }
    }

    private func killWorker(_ server: Server) async throws {
        let before = try await server.workers()
        try await server.shell("kill -9 \(try first(before))").succeeded()
        try await waitForNewWorkers(server, before, dead: 1)
    }

    private func killAllWorkers(_ server: Server) async throws {
        let before = try await server.workers()
        _ = try first(before)
        try await server.shell("kill -9 \(before.joined(separator: " "))").succeeded()
        try await waitForNewWorkers(server, before, dead: before.count)
    }

    /// What the unit says: systemd waits RestartSec=, and a start takes TimeoutStartSec= at the most.
    private func killMaster(_ server: Server) async throws {
        let master = try await server.property("MainPID")
        let restarts = Int(try await server.property("NRestarts")) ?? 0
        let pause = try await seconds(of: "RestartUSec", server) ?? 0
        let start = try await seconds(of: "TimeoutStartUSec", server) ?? Self.usualStart
        let clock = ContinuousClock()
        let killed = clock.now
        try await server.shell("kill -9 \(master)").succeeded()
        try await waitFor("systemd starts the service again", limit: .seconds(pause + start)) {
            let now = try await server.property("MainPID")
            return now != "0" && now != master ? nil : "MainPID \(now)"
        }
        let left = pause + start - (clock.now - killed).inSeconds
        try await server.becomesHealthy(limit: .seconds(max(0, left)))
        server.life.remark("back after \((clock.now - killed).inSeconds.tenths) s; RestartSec=\(pause.tenths)")
        try expect(try await server.property("NRestarts"), is: "\(restarts + 1)", "systemd's count of restarts")
    }

    /// systemd's own TimeoutStartSec=, where a unit has none.
    private static let usualStart = 90.0

    private func seconds(of property: String, _ server: Server) async throws -> Double? {
        let text = try await server.property(property)
        guard let span = TimeSpan(text) else { throw LifeError.unexpected("\(property) is no duration: \(text)") }
        return span.seconds
    }

    private func first(_ workers: [String]) throws -> String {
        guard let first = workers.first else { throw LifeError.unexpected("gunicorn has no workers") }
        return first
    }

    private func waitForNewWorkers(_ server: Server, _ before: [String], dead: Int) async throws {
        try await waitFor("gunicorn replaces its workers") {
            let now = try await server.workers()
            let fresh = now.filter { !before.contains($0) }
            return fresh.count >= dead && now.count == before.count ? nil : now.joined(separator: " ")
        }
        try await server.becomesHealthy()
    }
}
