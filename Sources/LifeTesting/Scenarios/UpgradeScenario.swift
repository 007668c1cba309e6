import BootTesting
import SystemPackage

/// The package is exchanged, and its service restarted, while users are at work.
struct UpgradeScenario: Scenario {
    let name = "upgrade"
    let summary =
        "upgrade, restart, reload, downgrade and reinstallation under load: no request fails, no write is lost"

    func run(_ life: Life) async throws {
        try await life.boot(.installed(life.package.relations)) { server in
            let older = try await life.step("the older package") { try await life.older() }
            try await server.install("apt install of the older version", older)
            let load = try await life.step("data of the application") { try await Load.prepare(on: server, .late) }
            try await exchange("upgrade", life.package.file, server, load)
            try await life.step("the tested version is installed and whole") {
                try await server.expectVersion(server.facts.version)
                try await FreshServerChecks(server: server).isAsDpkgUnpackedIt()
            }
            for verb in ["restart", "reload"] {
                try await life.step("systemctl \(verb) under load, three times") {
                    try await load.during { for _ in 1...3 { try await renew(server, verb) } }
                }
            }
            try await exchange("reinstallation", try await life.tested(), server, load, "--reinstall")
            try await exchange("downgrade", older, server, load)
            try await life.step("no acknowledged write is lost") { try await load.expectNothingLost() }
        }
    }

    /// A reload returns at once: it is over when other workers serve.
    private func renew(_ server: Server, _ verb: String) async throws {
        let before = try await server.workers()
        try await server.systemctl(verb)
        try await server.replacesWorkers(before)
    }

    private func exchange(
        _ what: String, _ file: FilePath, _ server: Server, _ load: Load, _ options: String = ""
    ) async throws {
        try await server.copyIn(file)
        let before = try await server.property("InvocationID")
        try await server.life.step("\(what) under load") {
            try await load.during(replacing: server.facts.configuration) {
                try await server.aptInstall(file, options).succeeded()
            }
        }
        try await server.life.step("after the \(what): another service, healthy, one environment") {
            try expect(try await server.property("InvocationID") != before, "the service was not restarted")
            try await server.expectState("active enabled")
            try await server.expectHealthy()
            let environments = try await server.run(["ls", "-A", "\(server.facts.prefix)/venvs"]).lines
            try expect(environments.count, is: 1, "the environments (\(environments.joined(separator: ", ")))")
        }
    }
}
