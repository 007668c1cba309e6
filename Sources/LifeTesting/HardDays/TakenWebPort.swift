import BootTesting

/// Another program holds the site's port, so nginx does not run: at an upgrade, and at a first installation.
struct TakenWebPort: HardDay {
    let purges = true

    func run(_ server: Server) async throws {
        guard let site = server.facts.site else { return }
        try await server.offerNewer()
        try await install("the upgrade", beside: site, server)
        try await server.life.step("apt purge") {
            try await server.run(["apt-get", "purge", "-y", server.facts.name]).succeeded()
        }
        try await install("the first installation", beside: site, server)
    }

    private func install(_ what: String, beside site: PackageFacts.NginxSite, _ server: Server) async throws {
        try await server.life.step("another program holds port \(site.port)") {
            try await server.run(["systemctl", "stop", "nginx"]).succeeded()
            try await server.take(site.port)
        }
        try await server.life.step("\(what) says that nginx does not run") {
            let result = try await server.shell(server.installAgain, limit: .seconds(300)).succeeded()
            try expect(result.output.contains("nginx does not run"), "nothing is said of nginx:\n\(result.output)")
            let answer = try await server.machine.fetch(server.facts.healthURL)
            try expect(answer.status, is: 200, "the application's own status")
        }
        try await server.life.step("the port is free and nginx started: healthy") {
            try await server.giveBack()
            try await server.run(["systemctl", "start", "nginx"]).succeeded()
            try await server.becomesHealthy()
        }
    }
}
