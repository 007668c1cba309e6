import BootTesting
import Testing

extension BootTests {
    /// Where nothing may be started: image builds, and machines whose policy forbids it.
    @Suite struct WithoutStart {
        @Test(arguments: BootTests.suites)
        func installsInAPlainChrootAndStartsNothing(_ suite: BootTesting.Suite) async throws {
            let package = try await PackageUnderTest.read()
            try await ChrootMachine.with(try await package.preparedImage(suite)) { machine in
                let before = try await processes(on: machine)
                try await package.install(on: machine)
                #expect(try await processes(on: machine) == before)
                #expect(try await machine.fetch(package.facts.healthURL).status == 0)
                #expect(try await machine.run(["dpkg", "--audit"]).output == "")
                // It starts at the first boot: enabled, with the environment made.
                let link = "/etc/systemd/system/multi-user.target.wants/\(package.facts.service)"
                #expect(try await machine.exists(link))
                #expect(try await machine.run([package.facts.command[0], "--version"]).isSuccess)
                try await machine.run(["apt-get", "purge", "-y", package.facts.name], limit: .seconds(300)).succeeded()
            }
        }

        @Test(arguments: BootTests.suites)
        func startsNothingWherePolicyForbidsItButAtTheNextBoot(_ suite: BootTesting.Suite) async throws {
            let package = try await PackageUnderTest.read()
            try await package.boot(try await package.preparedImage(suite)) { machine in
                try await machine.forbidServiceStarts()
                try await package.install(on: machine)
                try await package.expectState("inactive enabled", on: machine)
                #expect(try await machine.fetch(package.facts.healthURL).status == 0)
                try await package.log.step("reboot") { try await machine.reboot() }
                #expect(try await package.waitUntilHealthy(on: machine))
            }
        }

        /// The commands that run now, without the ones that ask.
        private func processes(on machine: ChrootMachine) async throws -> [String] {
            let script = """
                for process in /proc/[0-9]*; do tr '\\0' ' ' <"$process/cmdline" 2>/dev/null && echo; done
                """
            return try await machine.shell(script).lines
                .filter { !$0.contains("/proc/[0-9]") && !$0.contains("wrapper") && !$0.hasPrefix("tr ") }
                .filter { !$0.hasPrefix("timeout ") && $0.contains { !$0.isWhitespace } }
                .sorted()
        }
    }
}
