import BootTesting
import Testing

extension BootTests {
    /// What an administrator has decided stays decided.
    @Suite struct Administrator {
        @Test(arguments: BootTests.suites)
        func keepsADisabledServiceAndARemovedSiteAsTheyAre(_ suite: BootTesting.Suite) async throws {
            let package = try await PackageUnderTest.read()
            try await package.boot(try await package.preparedImage(suite)) { machine in
                try await package.install(on: machine)
                try await machine.run(["systemctl", "disable", "--now", package.facts.service]).succeeded()
                if let site = package.facts.site { try await machine.run(["rm", site.link]).succeeded() }

                try await package.install(on: machine, "--reinstall")
                try await expectUntouched(package, machine)
                try await package.withNewerVersion { newer in
                    try await package.aptInstall(newer, on: machine).succeeded()
                    try await expectUntouched(package, machine)
                }
            }
        }

        @Test(arguments: BootTests.suites)
        func keepsAMaskedServiceMasked(_ suite: BootTesting.Suite) async throws {
            let package = try await PackageUnderTest.read()
            try await package.boot(try await package.preparedImage(suite)) { machine in
                try await machine.run(["systemctl", "mask", package.facts.service]).succeeded()
                try await package.install(on: machine)
                try await package.expectState("inactive masked", on: machine)
                #expect(try await machine.fetch(package.facts.healthURL).status == 0)
            }
        }

        private func expectUntouched(
            _ package: PackageUnderTest, _ machine: BootedMachine, sourceLocation: SourceLocation = #_sourceLocation
        ) async throws {
            try await package.expectState("inactive disabled", on: machine, sourceLocation: sourceLocation)
            #expect(
                try await machine.fetch(package.facts.healthURL).status == 0, "it answers",
                sourceLocation: sourceLocation)
            if let site = package.facts.site {
                #expect(try await machine.exists(site.link) == false, sourceLocation: sourceLocation)
            }
        }
    }
}
