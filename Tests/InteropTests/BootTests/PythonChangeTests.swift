import BootTesting
import Testing

extension BootTests {
    /// What happens when the system's Python becomes another one.
    @Suite struct PythonChange {
        @Test(arguments: BootTests.suites)
        func makesTheEnvironmentAnewForAnotherPython(_ suite: BootTesting.Suite) async throws {
            let package = try await PackageUnderTest.read()
            let venv = "\(package.facts.prefix)/venv"
            try await package.boot(try await package.preparedImage(suite)) { machine in
                try await package.install(on: machine)
                // As if the environment had been made for the Python of the Debian before this one.
                let script = """
                    set -e
                    old=$(readlink \(venv)) name=$(basename "$old")
                    mv "\(package.facts.prefix)/$old" "\(package.facts.prefix)/venvs/3.5-${name#*-}"
                    ln -sfn "venvs/3.5-${name#*-}" \(venv)
                    """
                try await machine.shell(script).succeeded()
                let strange = try await machine.run(["readlink", venv]).value

                try await package.log.step("the trigger of /usr/bin/python3") {
                    try await machine.run([
                        "dpkg-trigger", "--by-package=python3-minimal", "/usr/bin/python3",
                    ]).succeeded()
                    try await machine.run(["dpkg", "--triggers-only", "-a"], limit: .seconds(300)).succeeded()
                }
                try await expectFits(package, machine, strange)
            }
        }

        private func expectFits(
            _ package: PackageUnderTest, _ machine: BootedMachine, _ strange: String
        ) async throws {
            let script = "import sys; print('%d.%d' % sys.version_info[:2])"
            let version = try await machine.run(["/usr/bin/python3", "-c", script]).value
            let made = try await machine.run(["readlink", "\(package.facts.prefix)/venv"]).value
            #expect(made.hasPrefix("venvs/\(version)-"), "\(strange) became \(made)")
            #expect(try await machine.exists("\(package.facts.prefix)/\(strange)") == false)
            try await package.expectState("active enabled", on: machine)
            try await package.expectHealthy(on: machine)
            #expect(try await machine.run(["dpkg", "--verify", package.facts.name]).output == "")
        }
    }
}
