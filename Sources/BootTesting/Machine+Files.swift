public import SystemPackage

extension Machine {
    /// Copies a file of the machine we run on into it, as root's with mode 0644; the folder must be there.
    public func copyIn(_ file: FilePath, to path: String) async throws(MachineError) {
        let script = "umask 022; cat >\"$1\""
        try await run(["/bin/sh", "-c", script, "sh", path], limit: .seconds(300), inputFile: file).succeeded()
    }

    /// Writes a file in it, with mode 0644 when it is new; the folder must be there.
    public func write(_ text: String, to path: String) async throws(MachineError) {
        try await run(["/bin/sh", "-c", "umask 022; printf %s \"$1\" >\"$2\"", "sh", text, path]).succeeded()
    }

    /// The text of a file in it.
    public func readFile(_ path: String) async throws(MachineError) -> String {
        try await run(["cat", "--", path]).succeeded().standardOutput
    }

    /// Whether there is something of that name in it; also a link that leads nowhere.
    public func exists(_ path: String) async throws(MachineError) -> Bool {
        try await shell("[ -e \"\(path)\" ] || [ -L \"\(path)\" ]").isSuccess
    }

    /// Has maintainer scripts start no service: a policy-rc.d that answers 101 (invoke-rc.d(8)).
    public func forbidServiceStarts() async throws(MachineError) {
        try await shell("printf '#!/bin/sh\\nexit 101\\n' >\(Self.policy) && chmod 0755 \(Self.policy)").succeeded()
    }

    /// Takes that policy away again.
    public func allowServiceStarts() async throws(MachineError) {
        try await run(["rm", "-f", Self.policy]).succeeded()
    }

    private static var policy: String { "/usr/sbin/policy-rc.d" }
}
