import BootTesting

/// postinst dies with all it has started, at ten moments: out of memory, a lost terminal, a pulled plug.
struct KilledPostinst: HardDay {
    func run(_ server: Server) async throws {
        try await server.offerNewer()
        let killer = PostinstKiller(server: server) {
            try await server.run(["dpkg", "--unpack", server.packagePlace]).succeeded()
        }
        for moment in try await killer.moments(10) {
            let shown = "\(Int(moment * 1_000)) ms"
            try await server.life.step("postinst killed after \(shown), then dpkg --configure -a") {
                let before = try await server.invocation()
                try await killer.kill(after: moment)
                try await server.servesMeanwhile(before)
                try await server.configureAll()
                try await killer.expectWhole()
            }
        }
    }
}
