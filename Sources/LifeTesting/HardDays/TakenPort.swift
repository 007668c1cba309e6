import BootTesting

/// Another program holds the application's port when the package is installed for the first time.
struct TakenPort: HardDay {
    let purges = true

    func run(_ server: Server) async throws {
        let port = server.facts.port
        try await server.life.step("another program holds port \(port)") {
            try await server.run(["apt-get", "purge", "-y", server.facts.name]).succeeded()
            try await server.take(port)
        }
        try await server.offerNewer()
        try await server.life.step("apt install fails and names the port") {
            let result = try await server.shell(server.installAgain, limit: .seconds(300))
            try server.expectFailure(result, naming: "port \(port)")
            try await server.expectPackage("half-configured")
        }
        try await server.life.step("the port is free, dpkg --configure -a completes") {
            try await server.giveBack()
            try await server.configureAll()
            try await server.expectState("active enabled")
            try await server.becomesHealthy()
        }
    }
}

extension Server {
    /// Has another program listen on a port.
    func take(_ port: Int) async throws {
        let folder = "/etc/systemd/system"
        try await machine.write("[Socket]\nListenStream=\(port)\nAccept=yes\n", to: "\(folder)/other.socket")
        try await machine.write("[Service]\nExecStart=/bin/true\n", to: "\(folder)/other@.service")
        try await shell("systemctl daemon-reload && systemctl start other.socket").succeeded()
    }

    /// Ends that program.
    func giveBack() async throws {
        try await shell("systemctl stop other.socket && rm /etc/systemd/system/other*").succeeded()
        try await run(["systemctl", "daemon-reload"]).succeeded()
    }
}
