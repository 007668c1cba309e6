import BootTesting
import Testing

extension BootTests {
    /// A start that fails is heard by the one who installs, and can be mended without starting over.
    @Suite struct FailingStart {
        @Test(arguments: BootTests.suites)
        func namesAPortThatIsTaken(_ suite: BootTesting.Suite) async throws {
            let package = try await PackageUnderTest.read()
            let port = package.facts.port
            try await package.boot(try await package.preparedImage(suite)) { machine in
                try await machine.write(
                    "[Socket]\nListenStream=127.0.0.1:\(port)\nAccept=yes\n", to: "/etc/systemd/system/other.socket")
                try await machine.write(
                    "[Service]\nExecStart=/bin/true\n", to: "/etc/systemd/system/other@.service")
                try await machine.run(["systemctl", "start", "other.socket"]).succeeded()

                try await expectFailure(package, machine, naming: "\(port)")
                try await machine.run(["systemctl", "stop", "other.socket"]).succeeded()
                try await expectMended(package, machine)
            }
        }

        @Test(arguments: BootTests.suites)
        func showsWhyTheServiceFails(_ suite: BootTesting.Suite) async throws {
            let package = try await PackageUnderTest.read()
            let folder = "/etc/systemd/system/\(package.facts.service).d"
            try await package.boot(try await package.preparedImage(suite)) { machine in
                try await machine.run(["mkdir", folder]).succeeded()
                try await machine.write(
                    "[Service]\nRestart=no\nExecStartPre=/bin/sh -c 'echo a broken drop-in; exit 7'\n",
                    to: "\(folder)/broken.conf")

                try await expectFailure(package, machine, naming: "a broken drop-in")
                try await machine.run(["rm", "-r", folder]).succeeded()
                try await machine.run(["systemctl", "daemon-reload"]).succeeded()
                try await expectMended(package, machine)
            }
        }

        @Test(arguments: BootTests.suites)
        func doesNotTryAgainWithAWrongSetting(_ suite: BootTesting.Suite) async throws {
            let package = try await PackageUnderTest.read()
            let folder = "/etc/systemd/system/\(package.facts.service).d"
            try await package.boot(try await package.preparedImage(suite)) { machine in
                try await machine.run(["mkdir", folder]).succeeded()
                try await machine.write(
                    "[Service]\nExecStart=\nExecStart=/bin/sh -c 'echo no such color; exit 78'\n",
                    to: "\(folder)/wrong.conf")

                try await expectFailure(package, machine, naming: "a setting is wrong")
                try await package.expectState("failed enabled", on: machine)
                let restarts = try await machine.run([
                    "systemctl", "show", "-P", "NRestarts", package.facts.service,
                ]).value
                #expect(restarts == "0")
                try await machine.run(["rm", "-r", folder]).succeeded()
                try await machine.run(["systemctl", "daemon-reload"]).succeeded()
                try await expectMended(package, machine)
            }
        }

        @Test(arguments: BootTests.suites)
        func saysThatNginxDoesNotRun(_ suite: BootTesting.Suite) async throws {
            let package = try await PackageUnderTest.read()
            guard package.facts.site != nil else { return }
            try await package.boot(try await package.preparedImage(suite)) { machine in
                try await machine.run(["systemctl", "stop", "nginx"]).succeeded()
                let result = try await package.aptInstall(on: machine).succeeded()
                #expect(result.output.contains("nginx does not run"), "\(result.output)")
                try await machine.run(["systemctl", "start", "nginx"]).succeeded()
                try await package.expectHealthy(on: machine)
            }
        }

        /// apt fails, its last lines tell the reason, and dpkg knows that something is left to do.
        private func expectFailure(
            _ package: PackageUnderTest, _ machine: BootedMachine, naming reason: String,
            sourceLocation: SourceLocation = #_sourceLocation
        ) async throws {
            let result = try await package.aptInstall(on: machine)
            #expect(!result.isSuccess, sourceLocation: sourceLocation)
            let lastLines = result.output.split(separator: "\n").suffix(60).joined(separator: "\n")
            #expect(lastLines.contains(reason), "\(lastLines)", sourceLocation: sourceLocation)
            let status = try await machine.run(
                ["dpkg-query", "-W", "-f", "${db:Status-Status}", package.facts.name]
            ).value
            #expect(status == "half-configured", sourceLocation: sourceLocation)
        }

        private func expectMended(
            _ package: PackageUnderTest, _ machine: BootedMachine, sourceLocation: SourceLocation = #_sourceLocation
        ) async throws {
            try await package.log.step("dpkg --configure -a") {
                try await machine.run(["dpkg", "--configure", "-a"], limit: .seconds(300)).succeeded()
            }
            try await package.expectState("active enabled", on: machine, sourceLocation: sourceLocation)
            try await package.expectHealthy(on: machine, sourceLocation: sourceLocation)
        }
    }
}
