internal import Logging
internal import Subprocess
internal import SystemPackage

/// One run of a ``Tool``.
struct ToolRun: Sendable {
    /// Why a run was ended before its time.
    enum Stop: Sendable {
        case cancelled
        case timedOut
        case tooMuchOutput
    }

    let tool: Tool
    let onLine: (@Sendable (ToolLine) -> Void)?

    /// Runs the program to its end and judges how it ended.
    ///
    /// The child runs in a task of its own, which is always awaited but never cancelled: swift-subprocess closes the
    /// pipes of a cancelled run at once, and a program that writes while it cleans up would die of SIGPIPE.
    func output() async throws(ToolError) -> ToolOutput {
        guard !Task.isCancelled else { throw .cancelled(tool: tool.shortDescription) }
        let logger = Logger(label: "vsdeb.tools")
        logger.debug("running \(tool)")
        let start = ContinuousClock.now
        defer { logger.debug("ended after \(start.duration(to: .now)): \(tool.shortDescription)") }
        let environment = try childEnvironment()
        let (stops, stop) = AsyncStream.makeStream(of: Stop.self)
        let child = Task { () -> Result<Ended, ToolError> in
            await launch(environment, stops: stops, stop: stop)
        }
        let ended = await withTaskCancellationHandler {
            await child.value
        } onCancel: {
            stop.yield(.cancelled)
        }
        return try judge(ended.get())
    }

    private func childEnvironment() throws(ToolError) -> Environment {
        var updates: [Environment.Key: String?] = [:]
        for (name, value) in tool.environment {
            guard let key = Environment.Key(rawValue: name), !name.isEmpty, !name.contains("=") else {
                throw .notStarted(
                    tool: tool.shortDescription, reason: "“\(name)” is no name of an environment variable")
            }
            updates[key] = .some(value)
        }
        return .inherit.updating(updates)
    }

    private func judge(_ ended: Ended) throws(ToolError) -> ToolOutput {
        let name = tool.shortDescription
        switch (ended.stop, ended.status) {
        case (.cancelled, _): throw .cancelled(tool: name)
        case (.timedOut, _): throw .timedOut(tool: name, limit: tool.limits.time, lastLines: ended.lastLines)
        case (.tooMuchOutput, _): throw .tooMuchOutput(tool: name, limitBytes: tool.limits.outputBytes)
        case (nil, .signaled(let signal)):
            throw .failed(tool: name, ending: .signal(signal), lastLines: ended.lastLines)
        case (nil, .exited(let status)):
            guard tool.acceptedExits.contains(status) else {
                throw .failed(tool: name, ending: .status(status), lastLines: ended.lastLines)
            }
            return ToolOutput(exitStatus: status, standardOutput: ended.output, errorTail: ended.errors.text)
        }
    }
}

extension ToolRun {
    /// A run that is over.
    struct Ended: Sendable {
        var status: TerminationStatus
        var stop: Stop?
        var output: [UInt8]
        var outputTail: ByteTail
        var errors: ByteTail

        /// What an error quotes: the end of standard error, or of standard output where that is silent.
        var lastLines: [String] {
            let lines = errors.lastLines(20)
            return lines.isEmpty ? outputTail.lastLines(20) : lines
        }
    }

    private func launch(
        _ environment: Environment, stops: AsyncStream<Stop>, stop: AsyncStream<Stop>.Continuation
    ) async -> Result<Ended, ToolError> {
        var options = PlatformOptions()
        options.processGroupID = 0
        do {
            let result = try await Subprocess.run(
                executable, arguments: Arguments(tool.arguments), environment: environment,
                workingDirectory: tool.workingFolder, platformOptions: options,
                input: .none, output: .sequence, error: .sequence
            ) { child in
                let supervisor = Supervisor(run: self, stop: stop)
                return try await supervisor.watch(child, stops: stops)
            }
            var ended = result.closureResult
            ended.status = result.terminationStatus
            return .success(ended)
        } catch {
            return .failure(translate(error))
        }
    }

    private var executable: Executable {
        switch tool.program {
        case .named(let name): .name(name)
        case .at(let path): .path(path)
        }
    }

    private func translate(_ error: any Error) -> ToolError {
        guard let failure = error as? SubprocessError else {
            return .notStarted(tool: tool.shortDescription, reason: "\(error)")
        }
        switch failure.code {
        case .executableNotFound: return .notFound(program: tool.program.description, package: tool.package)
        case .failedToChangeWorkingDirectory:
            return .workingFolder(tool: tool.shortDescription, folder: tool.workingFolder ?? ".")
        default: return .notStarted(tool: tool.shortDescription, reason: failure.description)
        }
    }
}
