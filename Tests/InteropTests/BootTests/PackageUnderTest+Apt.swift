import BootTesting
import SystemPackage
import Testing

extension PackageUnderTest {
    /// `apt install ./PKG.deb`, as the README tells the administrator; its result, whatever it is.
    func aptInstall(on machine: some Machine, _ options: String = "") async throws -> CommandResult {
        try await aptInstall(file, on: machine, options)
    }

    /// `apt install` of another file, such as a newer version.
    func aptInstall(
        _ package: FilePath, on machine: some Machine, _ options: String = ""
    ) async throws -> CommandResult {
        let name = "\(facts.name).deb"
        try await machine.copyIn(package, to: "/var/tmp/\(name)")
        return try await log.step("apt install \(options) ./\(name)") {
            try await machine.shell("cd /var/tmp && apt install -y \(options) ./\(name)", limit: .seconds(600))
        }
    }

    /// Installs the package and fails the test when apt does.
    func install(on machine: some Machine, _ options: String = "") async throws {
        try await aptInstall(on: machine, options).succeeded()
    }
}
