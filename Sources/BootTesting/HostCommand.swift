import ExternalTools
package import SystemPackage

/// A program of the machine we run on, run to its end within a limit of time; any exit status is a result.
package struct HostCommand: Sendable {
    private let words: [String]
    private let limit: Duration
    private let inputFile: FilePath?
    private let shown: String

    /// Describes a call.
    ///
    /// `inputFile` is its standard input, else it has none; `shown` is how messages call it.
    package init(_ words: [String], limit: Duration = .seconds(60), inputFile: FilePath? = nil, shown: [String]? = nil)
    {
        self.words = words
        self.limit = limit
        self.inputFile = inputFile
        self.shown = (shown ?? words).joined(separator: " ")
    }

    /// Runs it.
    package func run() async throws(MachineError) -> CommandResult {
        let call = inputFile.map { ["sh", "-c", "file=$1; shift; exec \"$@\" <\"$file\"", "sh", $0.string] + words }
        return try await run(call ?? words)
    }

    private func run(_ words: [String]) async throws(MachineError) -> CommandResult {
        let tool = Tool(
            .named(words[0]), Array(words.dropFirst()), limits: ToolLimits(time: limit, outputBytes: 64 << 20),
            acceptedExits: Set(0...255))
        do {
            let output = try await tool.run()
            return result(output.exitStatus, output.text, output.errorTail)
        } catch .failed(_, .signal(let signal), let lastLines) {
            return result(128 + signal, "", lastLines.joined(separator: "\n"))
        } catch .timedOut(_, let limit, let lastLines) {
            throw .commandTimeout(command: shown, limit: limit, output: lastLines.joined(separator: "\n"))
        } catch {
            throw .commandFailed(command: shown, reason: error.description)
        }
    }

    private func result(_ status: Int32, _ output: String, _ errors: String) -> CommandResult {
        CommandResult(command: shown, status: status, standardOutput: output, standardError: errors)
    }
}
