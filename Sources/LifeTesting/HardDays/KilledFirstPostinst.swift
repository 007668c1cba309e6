import BootTesting

/// postinst dies at a first installation, when the user, the enablement and nginx's site may be half made.
struct KilledFirstPostinst: HardDay {
    let purges = true

    func run(_ server: Server) async throws {
        try await server.offerNewer()
        let killer = PostinstKiller(server: server) {
            try await server.run(["apt-get", "purge", "-y", server.facts.name]).succeeded()
            try await server.run(["dpkg", "--unpack", server.packagePlace]).succeeded()
        }
        for moment in try await killer.moments(4) {
            let shown = "\(Int(moment * 1_000)) ms"
            try await server.life.step("the first postinst killed after \(shown), then dpkg --configure -a") {
                try await killer.kill(after: moment)
                let before = try await server.invocation()
                try await server.configureAll()
                // What the killed one started runs in its environment, with the settings of then.
                try expect(
                    try await server.invocation() != before, "the service that the killed postinst started goes on")
                try await killer.expectWhole()
                try await server.expectState("active enabled")
            }
        }
    }
}
