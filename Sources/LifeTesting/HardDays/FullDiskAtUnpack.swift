import BootTesting

/// No room for the new files.
struct FullDiskAtUnpack: HardDay {
    func run(_ server: Server) async throws {
        try await server.offerNewer()
        let before = try await server.invocation()
        try await server.life.step("apt install with 8 MiB of room") {
            try await server.fillDisk(leaving: 8)
            let result = try await server.shell(server.installAgain, limit: .seconds(300))
            try server.expectFailure(result, naming: "No space left on device", "enough free space")
        }
        try await server.life.step("the old version goes on serving") { try await server.stillServes(before) }
        try await server.life.step("with room again, apt-get -f install") {
            try await server.emptyDisk()
            try await server.repair()
        }
        try await server.life.step("apt install completes") {
            try await server.shell(server.installAgain, limit: .seconds(300)).succeeded()
            try await server.becomesHealthy()
        }
    }
}
