import BootTesting
import Testing

extension BootTests {
    /// Taking the package away again.
    @Suite struct Leave {
        @Test(arguments: BootTests.suites)
        func removesWhatRunsAndPurgesTheRest(_ suite: BootTesting.Suite) async throws {
            let package = try await PackageUnderTest.read()
            try await package.boot(try await package.preparedImage(suite)) { machine in
                let before = try await package.log.step("list all files") { try await machine.listFiles() }
                try await package.install(on: machine)
                try await package.expectHealthy(on: machine)
                try await remove(package, machine)
                try await purge(package, machine)
                let after = try await machine.listFiles()
                let left = after.difference(from: before, except: FileException.afterPurge)
                    .filter { !$0.contains(" /var/tmp/\(package.facts.name).deb ") }
                #expect(left == [])
            }
        }

        @Test(arguments: BootTests.suites)
        func findsItsConfigurationAgainAfterARemoval(_ suite: BootTesting.Suite) async throws {
            let package = try await PackageUnderTest.read()
            try await package.boot(try await package.preparedImage(suite)) { machine in
                try await package.install(on: machine)
                try await machine.run(["apt-get", "remove", "-y", package.facts.name]).succeeded()
                try await package.install(on: machine)
                try await package.expectState("active enabled", on: machine)
                try await package.expectHealthy(on: machine)
            }
        }

        private func remove(_ package: PackageUnderTest, _ machine: BootedMachine) async throws {
            try await package.log.step("apt remove") {
                try await machine.run(["apt-get", "remove", "-y", package.facts.name]).succeeded()
            }
            #expect(try await machine.fetch(package.facts.healthURL).status == 0)
            #expect(try await machine.exists("/var/log/\(package.facts.name)"), "a removal keeps the logs")
            for file in ["\(package.facts.prefix)/venv", "\(package.facts.prefix)/backend"] {
                #expect(try await machine.exists(file) == false)
            }
            try await expectNginxValid(package, machine)
        }

        private func purge(_ package: PackageUnderTest, _ machine: BootedMachine) async throws {
            try await package.log.step("apt purge") {
                try await machine.run(["apt-get", "purge", "-y", package.facts.name]).succeeded()
            }
            for unit in [package.facts.service, package.facts.socket].compactMap({ $0 }) {
                #expect(try await machine.run(["systemctl", "show", "-P", "LoadState", unit]).value == "not-found")
            }
            let search = try await machine.run(["find", "/", "-xdev", "-name", "*\(package.facts.name)*"])
            #expect(search.lines.filter { $0 != "/var/tmp/\(package.facts.name).deb" } == [])
            try await expectNginxValid(package, machine)
        }

        private func expectNginxValid(_ package: PackageUnderTest, _ machine: BootedMachine) async throws {
            guard let site = package.facts.site else { return }
            let check = try await machine.run(["nginx", "-t"])
            #expect(check.isSuccess, "\(check.output)")
            #expect(try await machine.run(["systemctl", "is-active", "nginx"]).value == "active")
            #expect(try await machine.fetch("http://localhost:\(site.port)\(package.facts.healthPath)").status == 404)
        }
    }
}
