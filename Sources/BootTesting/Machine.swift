public import SystemPackage

/// A running Debian of our own, to run commands in.
public protocol Machine: Sendable {
    /// Its name, unique on the machine we run on.
    var name: String { get }
    /// The process id, on the machine we run on, of its process 1.
    ///
    /// - Throws: `MachineError.endedEarly` when it does not run any more.
    func leader() throws(MachineError) -> Int32
}

extension Machine {
    /// Runs a command in it as root and waits for its end; any exit status is a result.
    ///
    /// The environment is a fresh one: PATH, HOME, LC_ALL=C.UTF-8 and DEBIAN_FRONTEND=noninteractive. A daemon that the
    /// command leaves behind does not hold up the result. A command past its limit is ended with status 124.
    public func run(
        _ words: [String], limit: Duration = .seconds(120), inputFile: FilePath? = nil
    ) async throws(MachineError) -> CommandResult {
        let seconds = max(1, limit.components.seconds)
        let inside =
            ["/usr/bin/env", "-i"] + MachineCommand.environment
            + ["/bin/sh", "-c", MachineCommand.wrapper, "sh", "\(seconds)"] + words
        return try await HostCommand(
            try entering(.all) + inside, limit: limit + .seconds(30), inputFile: inputFile, shown: words
        ).run()
    }

    /// Runs a command in it as another user.
    public func run(
        _ words: [String], as user: String, limit: Duration = .seconds(120)
    ) async throws(MachineError) -> CommandResult {
        try await run(["runuser", "-u", user, "--"] + words, limit: limit)
    }

    /// Runs a line or a script of POSIX shell in it as root.
    public func shell(_ script: String, limit: Duration = .seconds(120)) async throws(MachineError) -> CommandResult {
        try await run(["/bin/sh", "-c", script], limit: limit)
    }

    /// The words before a command that shall run in the machine's namespaces.
    func entering(_ namespaces: MachineCommand.Namespaces) throws(MachineError) -> [String] {
        ["nsenter", "--target", "\(try leader())"] + namespaces.options + ["--"]
    }
}
