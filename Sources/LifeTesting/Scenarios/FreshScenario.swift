import BootTesting

/// A server that has neither Python nor nginx: what every new user sees.
struct FreshScenario: Scenario {
    let name = "fresh"
    let summary = "a bare server: apt install, healthy by every way in, hardened, healthy again after a reboot"

    func run(_ life: Life) async throws {
        try await life.boot(.downloaded(life.package.relations)) { server in
            try await life.step("neither Python nor nginx is there") { try await isBare(server) }
            try await server.install("apt install", life.package.file)
            try await life.step("active and enabled") { try await server.expectState("active enabled") }
            try await life.step("healthy by every way in") { try await server.expectHealthy() }
            try await FreshServerChecks(server: server).all()
            try await server.rebootsHealthy()
            try await life.step("no failed unit") { try await FreshServerChecks(server: server).hasNoFailedUnit() }
        }
    }

    private func isBare(_ server: Server) async throws {
        for path in ["/usr/bin/python3", "/usr/sbin/nginx"] {
            try expect(try await server.machine.exists(path) == false, "\(path) is there already")
        }
    }
}
