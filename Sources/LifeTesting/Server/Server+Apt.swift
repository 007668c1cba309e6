import BootTesting
import SystemPackage

extension Server {
    /// The place of the package that is installed next; the one file of ours on the server.
    var packagePlace: String { "/var/tmp/\(facts.name).deb" }

    /// `apt install` of a package, as the README tells the administrator; its result, whatever it is.
    ///
    /// `answer` is typed when dpkg asks about a configuration file; without it, what was edited stays.
    func aptInstall(
        _ file: FilePath? = nil, _ options: String = "", answer: String? = nil
    ) async throws -> CommandResult {
        try await copyIn(file)
        let typed = answer.map { "yes '\($0)' | " } ?? ""
        let kept = answer == nil ? "-o Dpkg::Options::=--force-confold" : ""
        return try await shell(
            "cd /var/tmp && \(typed) apt-get install -y --allow-downgrades \(kept) \(options) \(packagePlace)",
            limit: .seconds(600))
    }

    /// Puts a package in its place; the tested one unless another is named.
    func copyIn(_ file: FilePath? = nil) async throws {
        let tested = try await life.tested()
        try await machine.copyIn(file ?? tested, to: packagePlace)
    }

    /// Installs the tested package, or another, in a step of its own.
    func install(_ what: String = "apt install", _ file: FilePath? = nil, _ options: String = "") async throws {
        try await life.step(what) { try await aptInstall(file, options).succeeded() }
    }

    /// Completes an interrupted installation, as dpkg itself proposes it.
    func configureAll() async throws {
        try await run(["dpkg", "--configure", "-a"], limit: .seconds(300)).succeeded()
    }

    /// Expects the package to be in a state of dpkg's, such as “installed”.
    func expectPackage(_ state: String) async throws {
        let found = try await machine.run(["dpkg-query", "-W", "-f", "${db:Status-Status}", facts.name]).value
        try expect(found, is: state, "dpkg's state of \(facts.name)")
    }

    /// Expects the installed version.
    func expectVersion(_ version: String) async throws {
        let found = try await machine.run(["dpkg-query", "-W", "-f", "${Version}", facts.name]).value
        try expect(found, is: version, "the installed version")
    }
}
