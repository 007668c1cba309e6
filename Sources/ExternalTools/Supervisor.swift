internal import Glibc
internal import Subprocess
internal import Synchronization

/// Stands by a running child: reads both streams to their end, and ends the child's group when it must stop.
struct Supervisor: Sendable {
    typealias Child = Execution<NoInput, SequenceOutput, SequenceOutput>

    /// What one task of the watch found out.
    private enum Part: Sendable {
        case output([UInt8], ByteTail)
        case errors(ByteTail)
        case stopped(ToolRun.Stop?)
        case clock
        case exited
    }

    let run: ToolRun
    let stop: AsyncStream<ToolRun.Stop>.Continuation

    /// Returns when both streams have ended and, if the child had to stop, its whole group is gone.
    func watch(_ child: Child, stops: AsyncStream<ToolRun.Stop>) async throws -> ToolRun.Ended {
        let budget = ByteBudget(run.tool.limits.outputBytes)
        return try await withThrowingTaskGroup(of: Part.self) { group in
            group.addTask { try await readOutput(child.standardOutput, budget) }
            group.addTask { try await readErrors(child.standardError, budget) }
            group.addTask { .stopped(await end(child, when: stops)) }
            group.addTask { await waitForTimeLimit() }
            return try await collect(&group, child)
        }
    }

    private func collect(
        _ group: inout ThrowingTaskGroup<Part, any Error>, _ child: Child
    ) async throws -> ToolRun.Ended {
        var ended = ToolRun.Ended(
            status: .exited(0), stop: nil, output: [], outputTail: ByteTail(), errors: ByteTail())
        var open = 2
        while let part = try await group.next() {
            switch part {
            case .output(let bytes, let tail): (ended.output, ended.outputTail, open) = (bytes, tail, open - 1)
            case .errors(let tail): (ended.errors, open) = (tail, open - 1)
            case .stopped(let reason): ended.stop = reason
            case .clock: continue
            case .exited: group.cancelAll()
            }
            guard open == 0 else { continue }
            // A child may close its streams and run on: the clock and the guard stay until it has ended.
            open = -1
            group.addTask { await waitForExit(of: child.processIdentifier.value) }
        }
        return ended
    }

    private func waitForTimeLimit() async -> Part {
        do {
            try await Task.sleep(for: run.tool.limits.time)
            stop.yield(.timedOut)
        } catch {
            // Cancelled: the child ended in time.
        }
        return .clock
    }

    /// Waits until `child` has ended, without reaping it.
    ///
    /// The streams have ended, so it nearly always has: the first look mostly suffices.
    private func waitForExit(of child: pid_t) async -> Part {
        var pause = Duration.milliseconds(1)
        var information = siginfo_t()
        // Zero stays in si_signo while there is nothing to tell, waitid(2).
        while waitid(P_PID, id_t(child), &information, WEXITED | WNOHANG | WNOWAIT) == 0, information.si_signo == 0 {
            do { try await Task.sleep(for: pause) } catch { break }
            pause = min(pause * 2, .milliseconds(50))
        }
        return .exited
    }

    private func end(_ child: Child, when stops: AsyncStream<ToolRun.Stop>) async -> ToolRun.Stop? {
        for await reason in stops {
            let term = TeardownStep.send(
                signal: .terminate, toProcessGroup: true, allowedDurationToNextStep: run.tool.limits.grace)
            await child.teardown(using: [term])
            // The child has ended but is not reaped yet, so its number cannot have passed to another group. What it
            // started and left behind gets the last signal here.
            do { try child.send(signal: .kill, toProcessGroup: true) } catch { /* nobody is left */  }
            return reason
        }
        return nil
    }
}

extension Supervisor {
    private func readOutput(_ stream: SubprocessOutputSequence, _ budget: ByteBudget) async throws -> Part {
        var kept: [UInt8] = []
        var tail = ByteTail()
        try await read(stream, as: .standardOutput, budget) { bytes in
            if run.onLine == nil { kept.append(contentsOf: bytes) }
            tail.add(bytes)
        }
        return .output(kept, tail)
    }

    private func readErrors(_ stream: SubprocessOutputSequence, _ budget: ByteBudget) async throws -> Part {
        var tail = ByteTail()
        try await read(stream, as: .standardError, budget) { tail.add($0) }
        return .errors(tail)
    }

    /// Reads to the end even past the limit: a child that is told to stop must not block on a full pipe.
    private func read(
        _ stream: SubprocessOutputSequence, as name: ToolLine.Stream, _ budget: ByteBudget,
        _ take: ([UInt8]) -> Void
    ) async throws {
        var splitter = LineSplitter()
        for try await buffer in stream {
            let bytes = buffer.withUnsafeBytes { Array($0) }
            guard budget.spend(bytes.count) else {
                stop.yield(.tooMuchOutput)
                continue
            }
            take(bytes)
            guard let onLine = run.onLine else { continue }
            for line in splitter.lines(adding: bytes) { onLine(ToolLine(name, line)) }
        }
        if let onLine = run.onLine, let line = splitter.rest() { onLine(ToolLine(name, line)) }
    }
}

/// Bytes that both streams of a child may still write.
private final class ByteBudget: Sendable {
    private let left: Mutex<Int>

    init(_ bytes: Int) {
        left = Mutex(bytes)
    }

    /// False as soon as more was spent than there was.
    func spend(_ bytes: Int) -> Bool {
        left.withLock { left in
            left -= bytes
            return left >= 0
        }
    }
}
