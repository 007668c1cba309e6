import BootTesting

/// The folder above the application cannot be written: a failed disk, or a mount that is missing its option.
struct ReadOnlyPrefix: HardDay {
    func run(_ server: Server) async throws {
        let folder = server.facts.prefix.split(separator: "/").first.map { "/\($0)" } ?? "/opt"
        try await server.offerNewer()
        let before = try await server.invocation()
        try await server.life.step("apt install with a read-only \(folder)") {
            try await server.shell("mount --bind \(folder) \(folder) && mount -o remount,bind,ro \(folder)").succeeded()
            let result = try await server.shell(server.installAgain, limit: .seconds(300))
            try server.expectFailure(result, naming: "Read-only file system")
        }
        try await server.life.step("the old version goes on serving") { try await server.stillServes(before) }
        try await server.life.step("writable again, apt-get -f install") {
            try await server.run(["umount", folder]).succeeded()
            try await server.repair()
        }
        try await server.life.step("apt install completes") {
            try await server.shell(server.installAgain, limit: .seconds(300)).succeeded()
            try await server.becomesHealthy()
        }
    }
}
