import BootTesting
import ExternalTools
import SystemPackage
import TestSupport
import Testing

extension BootTests {
    /// The application does its work where the package installed it.
    @Suite struct Meeting {
        @Test(arguments: BootTests.suites)
        func goesFromTheFirstCodeToTheDeletion(_ suite: BootTesting.Suite) async throws {
            let package = try await PackageUnderTest.read()
            try await TemporaryFolder.with { folder in
                let clients = folder.path.appending("clients.tar")
                let tests = Repository.root.appending("payload/backend/tests")
                _ = try await Tool(
                    .named("tar"), ["-C", tests.string, "--exclude=test_*", "-cf", clients.string, "."]
                ).run()
                try await package.boot(try await package.preparedImage(suite)) { machine in
                    try await package.install(on: machine)
                    try await machine.copyIn(clients, to: "/var/tmp/clients.tar")
                    let steps = try await package.log.step("a whole meeting through nginx") {
                        try await machine.shell(
                            """
                            set -e
                            mkdir /var/tmp/clients
                            tar -C /var/tmp/clients --no-same-owner -xf /var/tmp/clients.tar
                            PYTHONPATH=\(package.facts.prefix)/backend:/var/tmp/clients \
                            \(package.facts.prefix)/venv/bin/python3 /var/tmp/clients/whole_meeting.py http://127.0.0.1
                            """
                        ).succeeded()
                    }
                    print(steps.output)
                }
            }
        }
    }
}
