import BootTesting

/// Room for the new files, and none for the environment that postinst makes.
struct FullDiskAtConfigure: HardDay {
    func run(_ server: Server) async throws {
        try await server.offerNewer()
        let before = try await server.invocation()
        try await server.life.step("postinst on a full disk") {
            try await server.run(["dpkg", "--unpack", server.packagePlace]).succeeded()
            try await server.fillDisk(leaving: 0)
            let result = try await server.run(["dpkg", "--configure", server.facts.name], limit: .seconds(300))
            try server.expectFailure(result, naming: "no space left", "No space left")
        }
        try await server.life.step("the old version goes on serving") { try await server.stillServes(before) }
        try await server.life.step("with room again, dpkg --configure -a completes") {
            try await server.emptyDisk()
            try await server.configureAll()
            try await server.becomesHealthy()
        }
    }
}
