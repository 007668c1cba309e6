import BootTesting

/// Room for the new files, and none for the environment that postinst makes.
struct FullDiskAtConfigure: HardDay {
    func run(_ server: Server) async throws {
        try await server.offerNewer()
        let before = try await server.invocation()
        try await server.life.step("postinst on a full disk, under load: the old version goes on serving") {
            try await Load(server: server).counting { try await configureInVain(server, before) }
        }
        try await server.life.step("with room again, dpkg --configure -a completes") {
            try await server.configureAll()
            try await server.becomesHealthy()
        }
    }

    /// What is written meanwhile may be refused; what is acknowledged must be there afterwards.
    private func configureInVain(_ server: Server, _ before: String) async throws {
        try await server.run(["dpkg", "--unpack", server.packagePlace]).succeeded()
        try await server.fillDisk(leaving: 0)
        let result = try await server.run(["dpkg", "--configure", server.facts.name], limit: .seconds(300))
        let state = try await server.machine.fetch(server.facts.healthURL)
        let invocation = try await server.invocation()
        // The load program needs room for its report.
        try await server.emptyDisk()
        try server.expectFailure(result, naming: "no space left", "No space left")
        try expect(state.status, is: 200, "the old version's status on a full disk")
        try expect(invocation, is: before, "the run of the service (another one: it was restarted)")
    }
}
