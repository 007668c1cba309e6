import BootTesting

/// Another site of nginx is broken.
struct BrokenNeighbour: HardDay {
    let purges = true

    func run(_ server: Server) async throws {
        guard server.facts.site != nil else { return }
        let file = "/etc/nginx/sites-enabled/neighbour"
        try await server.offerNewer()
        try await server.life.step("upgrade beside a broken site") {
            try await server.machine.write("server { listen 8088; no_such_directive; }\n", to: file)
            let result = try await server.shell(server.installAgain).succeeded()
            try expect(result.output.contains("no_such_directive"), "nothing is said of the fault:\n\(result.output)")
            try await server.expectHealthy()
        }
        try await server.life.step("first installation beside a broken site") {
            try await server.run(["apt-get", "purge", "-y", server.facts.name]).succeeded()
            let result = try await server.shell(server.installAgain).succeeded()
            try expect(result.output.contains("no_such_directive"), "nothing is said of the fault:\n\(result.output)")
        }
        try await server.life.step("healthy as soon as it is mended") {
            try await server.shell("rm \(file) && nginx -t && systemctl reload nginx").succeeded()
            try await server.becomesHealthy()
        }
    }
}
