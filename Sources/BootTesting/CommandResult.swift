/// What a program that ran to its end left.
public struct CommandResult: Equatable, Sendable {
    /// What was run, its words joined by spaces, for messages.
    public let command: String
    /// The exit status; 128 + N when signal N ended it, as the shell counts.
    public let status: Int32
    /// What it wrote to its standard output; bytes that are not UTF-8 become U+FFFD.
    public let standardOutput: String
    /// What it wrote to its standard error.
    public let standardError: String

    /// Whether it exited with 0.
    public var isSuccess: Bool { status == 0 }

    /// All it wrote, errors last.
    public var output: String {
        [standardOutput, standardError].filter { !$0.isEmpty }.joined(separator: "\n")
    }

    /// The standard output without white space at its ends: the value that a one-line command prints.
    public var value: String { standardOutput.trimmed }

    /// The lines of the standard output, empty ones left out.
    public var lines: [String] { standardOutput.split(separator: "\n").map(String.init) }

    /// The result itself when the command succeeded.
    ///
    /// - Throws: `MachineError.unexpectedStatus` otherwise.
    @discardableResult
    public func succeeded() throws(MachineError) -> CommandResult {
        guard isSuccess else {
            throw .unexpectedStatus(command: command, status: "\(status)", output: output.lastLines(40))
        }
        return self
    }
}
