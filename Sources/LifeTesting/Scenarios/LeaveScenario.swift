import BootTesting

/// Taking the package away: a removal keeps what is the administrator's, a purge leaves nothing.
struct LeaveScenario: Scenario {
    let name = "leave"
    let summary = "remove keeps data and configuration, install finds them, purge leaves nothing behind"

    func run(_ life: Life) async throws {
        try await life.boot(.installed(life.package.relations)) { server in
            let before = try await life.step("list all files") { try await server.machine.listFiles() }
            try await server.install()
            let load = try await life.step("data of the application") { try await Load.prepare(on: server) }
            try await life.step("load for a moment") { try await load.during { try await server.expectHealthy() } }
            try await leaveTraces(server)
            try await remove(server)
            try await server.install("apt install again")
            try await life.step("the data and the settings are found again") {
                try await server.expectState("active enabled")
                try await server.expectHealthy()
                try await load.expectNothingLost()
                try await expectTraces(server)
            }
            try await purge(server)
            try await life.step("nothing is left") { try await expectNothing(server, before) }
        }
    }

    /// A line of the administrator's in each configuration file, and a file among the service's data.
    private func leaveTraces(_ server: Server) async throws {
        for file in server.facts.conffiles {
            try await server.shell("echo '# kept by vsdeb test' >>'\(file)'").succeeded()
        }
        let file = server.facts.dataFolder + "/kept"
        try await server.shell("runuser -u \(server.facts.user) -- touch '\(file)'").succeeded()
    }

    private func expectTraces(_ server: Server) async throws {
        for file in server.facts.conffiles {
            let found = try await server.run(["tail", "-n", "1", file]).value
            try expect(found, is: "# kept by vsdeb test", "the last line of \(file)")
        }
        let file = server.facts.dataFolder + "/kept"
        try expect(try await server.machine.exists(file), "\(file) is gone")
    }

    private func remove(_ server: Server) async throws {
        let facts = server.facts
        try await server.life.step("apt remove") {
            try await server.run(["apt-get", "remove", "-y", facts.name]).succeeded()
        }
        try await server.life.step("stopped, its files gone, data and logs kept") {
            try await server.expectSilence()
            try await expectTraces(server)
            try expect(try await server.machine.exists(facts.logFolder), "a removal takes the logs away")
            for file in [facts.environment, "\(facts.prefix)/backend"] {
                try expect(try await server.machine.exists(file) == false, "\(file) is still there")
            }
            try await expectNginxUnharmed(server)
        }
    }

    private func purge(_ server: Server) async throws {
        let facts = server.facts
        try await server.life.step("apt purge") {
            try await server.run(["apt-get", "purge", "-y", facts.name]).succeeded()
        }
        try await server.life.step("no unit and no site is left") {
            for unit in [facts.service, facts.socket].compactMap({ $0 }) {
                let state = try await server.run(["systemctl", "show", "-P", "LoadState", unit]).value
                try expect(state, is: "not-found", "systemd's LoadState of \(unit)")
            }
            let failed = try await server.run(["systemctl", "list-units", "--all", "--plain", "\(facts.name)*"])
            try expect(failed.output.contains("0 loaded units"), "systemd still knows units:\n\(failed.output)")
            try await expectNginxUnharmed(server)
        }
    }

    /// nginx runs on with a valid configuration, and knows nothing of the application.
    private func expectNginxUnharmed(_ server: Server) async throws {
        guard let site = server.facts.site else { return }
        try await server.run(["nginx", "-t"]).succeeded()
        try expect(try await server.run(["systemctl", "is-active", "nginx"]).value, is: "active", "nginx")
        let answer = try await server.machine.fetch("http://localhost:\(site.port)\(server.facts.healthPath)")
        // Without another site on its port, nginx does not listen there at all.
        try expect([0, 404].contains(answer.status), "nginx answers \(answer.status) for the removed application")
    }

    private func expectNothing(_ server: Server, _ before: FileListing) async throws {
        try await server.shell("rm -rf \(Load.folder) '\(server.packagePlace)'").succeeded()
        let after = try await server.machine.listFiles()
        let left = after.difference(from: before, except: FileException.afterPurge)
        try expect(left.isEmpty, "the purge left:\n\(left.prefix(30).joined(separator: "\n"))")
        let named = try await server.run(["find", "/", "-xdev", "-name", "*\(server.facts.name)*"]).lines
        try expect(named.isEmpty, "files of its name:\n\(named.prefix(30).joined(separator: "\n"))")
    }
}
