import BootTesting

/// The server goes on to the next Debian, and with it to another Python.
struct NextDebianScenario: Scenario {
    let name = "next-debian"
    let summary = "apt full-upgrade to the next Debian: healthy without a hand's help, on the new Python alone"

    func run(_ life: Life) async throws {
        guard life.suite.next != nil else {
            return try await life.step("no later Debian than \(life.suite) is known here") {}
        }
        try await life.boot(.beforeNextDebian(life.package.relations), roomMiB: 6_144) { server in
            try await server.install()
            let load = try await life.step("data of the application") { try await Load.prepare(on: server) }
            try await life.step("load for a moment") { try await load.during { try await server.expectHealthy() } }
            let before = try await python(server)
            try await life.step("apt full-upgrade") {
                let options = "-o Dpkg::Options::=--force-confold"
                try await server.shell("apt-get -y \(options) full-upgrade", limit: .seconds(1200)).succeeded()
            }
            try await life.step("healthy by itself, on the new Python") {
                try await server.becomesHealthy()
                try await expectNewEnvironment(server, before)
                try await load.expectNothingLost()
            }
            try await life.step("without the old Python") {
                try await server.run(["apt-get", "-y", "autoremove"], limit: .seconds(300)).succeeded()
                try expect(try await server.machine.exists("/usr/bin/python\(before)") == false, "\(before) is left")
            }
            try await server.rebootsHealthy()
            try await life.step("dpkg has nothing left to do") {
                try expect(try await server.run(["dpkg", "--audit"]).output, is: "", "what dpkg --audit finds")
                try await FreshServerChecks(server: server).isAsDpkgUnpackedIt()
            }
        }
    }

    private func python(_ server: Server) async throws -> String {
        let script = "import sys; print('%d.%d' % sys.version_info[:2])"
        return try await server.run(["/usr/bin/python3", "-c", script]).succeeded().value
    }

    private func expectNewEnvironment(_ server: Server, _ before: String) async throws {
        let now = try await python(server)
        server.life.remark("Python \(before) became \(now)")
        try expect(now != before, "the system's Python is still \(now)")
        let names = try await server.run(["ls", "-A", "\(server.facts.prefix)/venvs"]).lines
        try expect(names.count == 1 && names[0].hasPrefix("\(now)-"), "the environments: \(names)")
        let pid = try await server.property("MainPID")
        let program = try await server.run(["readlink", "/proc/\(pid)/exe"]).value
        try expect(program.hasSuffix("python\(now)"), "the service runs with \(program)")
    }
}
