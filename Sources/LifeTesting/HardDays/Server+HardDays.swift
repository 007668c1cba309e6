import BootTesting
import SystemPackage

extension Server {
    /// Has the tested version, repacked without compression, ready to be installed.
    func offerNewer() async throws {
        try await copyIn(try await life.variants.file(.newer))
    }

    /// Expects a command to have failed, and its last lines to hold one of some words.
    func expectFailure(_ result: CommandResult, naming words: String...) throws {
        try expect(!result.isSuccess, "it succeeded, though it could not:\n\(result.output.lastLines(20))")
        let lines = result.output.lastLines(60)
        try expect(words.contains { lines.contains($0) }, "no word of \(words.joined(separator: " or ")):\n\(lines)")
    }

    /// The line of shell that installs what is offered, also over the same version, and asks nothing.
    var installAgain: String {
        "apt-get install -y --reinstall --allow-downgrades -o Dpkg::Options::=--force-confold \(packagePlace)"
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

    /// The service must answer, and be the one that ran before.
    func stillServes(_ invocation: String) async throws {
        try await expectHealthy()
        try expect(
            try await self.invocation(), is: invocation, "the run of the service (another one: it was restarted)")
    }
}
