import BootTesting

/// The application cannot work with its settings: a database that nobody reaches, a value that is none.
///
/// Which settings those are only the application knows: the hook lists them.
struct WrongSettings: HardDay {
    func run(_ server: Server) async throws {
        guard server.life.hook != nil, let file = server.facts.environmentFile else { return }
        let load = try await server.life.step("data of the application") { try await Load.prepare(on: server) }
        try await server.life.step("load for a moment") { try await load.during { try await server.expectHealthy() } }
        for line in try await load.wrongSettings() {
            try await server.offerNewer()
            try await server.life.step("upgrade with \(line)") {
                try await server.shell("cp -p '\(file)' '\(file).kept' && printf '%s\\n' '\(line)' >>'\(file)'")
                    .succeeded()
                let result = try await server.shell(
                    server.installAgain, limit: .seconds(300))
                let name = line.split(separator: "=").first.map(String.init) ?? line
                try server.expectFailure(result, naming: name, "what that means")
            }
            try await server.life.step("the setting mended, dpkg --configure -a completes, nothing is lost") {
                try await server.shell("mv '\(file).kept' '\(file)'").succeeded()
                try await server.configureAll()
                try await server.becomesHealthy()
                try await load.expectNothingLost()
            }
        }
    }
}
