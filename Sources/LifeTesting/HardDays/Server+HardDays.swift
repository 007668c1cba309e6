import BootTesting
import SystemPackage

extension Server {
    /// Has the tested version, repacked without compression, ready to be installed.
    func offerNewer() async throws {
        try await copyIn(try await life.variants.file(.newer))
    }

    /// Expects a command to have failed, and its last lines to hold one of some words.
    func expectFailure(_ result: CommandResult, naming words: String...) throws {
        try expectFailure(result, naming: words)
    }

    /// Expects a command to have failed, and its last lines to hold one of some words.
    func expectFailure(_ result: CommandResult, naming words: [String]) throws {
        try expect(!result.isSuccess, "it succeeded, though it could not:\n\(result.output.lastLines(20))")
        let lines = result.output.lastLines(60)
        try expect(words.contains { lines.contains($0) }, "no word of \(words.joined(separator: " or ")):\n\(lines)")
    }

    /// The line of shell that installs what is offered, also over the same version, and asks nothing.
    var installAgain: String {
        "apt-get install -y --reinstall --allow-downgrades -o Dpkg::Options::=--force-confold \(packagePlace)"
    }

    /// Repairs what apt and dpkg have left, as apt itself proposes it.
    ///
    /// Where dpkg could not take back what it had begun, it wants the archive again; apt, which knows no archive on this
    /// server, is given the file.
    func repair() async throws {
        let flag = try await machine.run(["dpkg-query", "-W", "-f", "${db:Status-Eflag}", facts.name]).value
        let archive = flag == "reinstreq" ? [packagePlace] : []
        if !archive.isEmpty { life.remark("dpkg wants the archive again") }
        try await run(["apt-get", "-y", "-f", "install"] + archive, limit: .seconds(300)).succeeded()
    }

    /// Fills the disk until so many MiB are left.
    func fillDisk(leaving: Int) async throws {
        let script = """
            free=$(df --output=avail -m / | tail -n 1)
            fallocate -l $((free - \(leaving)))M /ballast || head -c $((free - \(leaving)))M /dev/zero >/ballast
            df -h /
            """
        try await shell(script).succeeded()
    }

    /// Makes room again.
    func emptyDisk() async throws { try await run(["rm", "-f", "/ballast"]).succeeded() }

    /// What systemd counts as this run of the service; another one after each start.
    func invocation() async throws -> String { try await property("InvocationID") }

    /// The service must answer while the package is not configured: at once where it is the one that ran before, else
    /// as soon as the new one has started.
    func servesMeanwhile(_ invocation: String) async throws {
        if try await self.invocation() == invocation {
            life.remark("the old version serves meanwhile")
            try await expectHealthy()
        } else {
            life.remark("the new one serves")
            try await becomesHealthy()
        }
    }

    /// The service must answer where it is the one that ran before; one that could not be started again cannot.
    func servesUnlessRestarted(_ invocation: String) async throws {
        guard try await self.invocation() == invocation else { return life.remark("the fault shows at the restart") }
        life.remark("the old version serves meanwhile")
        try await expectHealthy()
    }

    /// The service must answer, and be the one that ran before.
    func stillServes(_ invocation: String) async throws {
        try await expectHealthy()
        try expect(
            try await self.invocation(), is: invocation, "the run of the service (another one: it was restarted)")
    }
}
