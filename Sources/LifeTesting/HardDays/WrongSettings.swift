import BootTesting

/// The application cannot work with its settings: a database that nobody reaches, a value that is none.
///
/// Which settings those are only the application knows: the hook lists them.
struct WrongSettings: HardDay {
    func run(_ server: Server) async throws {
        guard let file = server.facts.environmentFile else { return }
        let settings = try await server.life.step("wrong settings of the application") {
            let settings = try await Load(server: server).wrongSettings()
            server.life.remark(settings.isEmpty ? "no hook names one" : "\(settings.count)")
            return settings
        }
        for setting in settings {
            try await server.offerNewer()
            let before = try await server.invocation()
            try await server.life.step("upgrade with \(setting.line)") {
                try await server.shell("cp -p '\(file)' '\(file).kept' && printf '%s\\n' '\(setting.line)' >>'\(file)'")
                    .succeeded()
                let result = try await server.shell(server.installAgain, limit: .seconds(300))
                try server.expectFailure(result, naming: setting.word)
                try await server.servesUnlessRestarted(before)
            }
            try await server.life.step("the setting mended, dpkg --configure -a completes") {
                try await server.shell("mv '\(file).kept' '\(file)'").succeeded()
                try await server.configureAll()
                try await server.becomesHealthy()
            }
        }
    }
}
