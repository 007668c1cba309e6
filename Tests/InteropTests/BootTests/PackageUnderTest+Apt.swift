import BootTesting
import SystemPackage
import TestSupport
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

    /// The same package under a higher version, in a folder that is gone afterwards.
    func withNewerVersion(_ body: (FilePath) async throws -> Void) async throws {
        try await TemporaryFolder.with { folder in
            let newer = folder.appending("newer.deb")
            let script = """
                set -e
                dpkg-deb --raw-extract "$1" "$2/tree"
                sed -i 's/^Version: .*/Version: \(facts.version)+newer/' "$2/tree/DEBIAN/control"
                dpkg-deb --root-owner-group -Znone --build "$2/tree" "$2/newer.deb"
                """
            try await run("sh", ["-c", script, "sh", file.string, folder.path.string])
            try await body(newer)
        }
    }
}
