import Subprocess
import SystemPackage

/// A program of the machine we run on, run to its end within limits.
struct HostCommand: Sendable {
    /// The program and its arguments.
    let words: [String]
    /// Bytes for its standard input; none means /dev/null.
    var input: [UInt8] = []
    /// The longest it may take.
    var limit: Duration = .seconds(60)
    /// The most bytes it may write to either output.
    var outputLimit = 32 << 20
    /// Variables it sees besides PATH, HOME and the C.UTF-8 locale.
    var environment: [String: String] = [:]

    init(_ words: [String], limit: Duration = .seconds(60), input: [UInt8] = []) {
        self.words = words
        self.limit = limit
        self.input = input
    }

    /// Runs it.
    ///
    /// - Throws: `MachineError.commandFailed` or `.commandTimeout`; a status other than 0 is a result.
    func run() async throws(MachineError) -> CommandResult {
        do {
            return try await race()
        } catch let error as MachineError {
            throw error
        } catch {
            throw .commandFailed(command: shown, reason: "\(error)")
        }
    }

    private var shown: String { words.joined(separator: " ") }

    private func race() async throws -> CommandResult {
        try await withThrowingTaskGroup(of: CommandResult.self) { group in
            group.addTask { try await collect() }
            group.addTask {
                try await Task.sleep(for: limit)
                throw MachineError.commandTimeout(command: shown, limit: limit, output: "")
            }
            defer { group.cancelAll() }
            guard let first = try await group.next() else { throw CancellationError() }
            return first
        }
    }

    private func collect() async throws -> CommandResult {
        let result = try await Subprocess.run(
            .name(words[0]), arguments: Arguments(Array(words.dropFirst())),
            environment: .inherit.updating(variables), input: .array(input),
            output: .bytes(limit: outputLimit), error: .bytes(limit: outputLimit))
        return CommandResult(
            command: shown, status: result.terminationStatus.shellStatus,
            standardOutput: String(decoding: result.standardOutput, as: UTF8.self),
            standardError: String(decoding: result.standardError, as: UTF8.self))
    }

    private var variables: [Environment.Key: String?] {
        var variables: [Environment.Key: String?] = ["LC_ALL": "C.UTF-8", "LANGUAGE": nil]
        for (name, value) in environment {
            if let key = Environment.Key(rawValue: name) { variables[key] = value }
        }
        return variables
    }
}

extension TerminationStatus {
    /// The exit status, or 128 and the signal's number, as a shell shows it.
    fileprivate var shellStatus: Int32 {
        switch self {
        case .exited(let code): code
        case .signaled(let signal): 128 + signal
        }
    }
}
