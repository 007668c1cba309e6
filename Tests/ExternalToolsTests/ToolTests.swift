import SystemPackage
import Testing

@testable import ExternalTools

private func shell(_ script: String, limits: ToolLimits = ToolLimits()) -> Tool {
    Tool(.at("/bin/sh"), ["-c", script], limits: limits)
}

@Suite struct ToolTests {
    @Test func standardOutputIsKeptAndStandardErrorIsNot() async throws {
        let output = try await shell("echo out; echo err >&2").run()
        #expect(output.text == "out\n")
        #expect(output.errorTail == "err\n")
        #expect(output.exitStatus == 0)
    }

    @Test func outputLongerThanAPipeArrivesWhole() async throws {
        let output = try await shell("head -c 3000000 /dev/zero").run()
        #expect(output.standardOutput.count == 3_000_000)
    }

    @Test func theEnvironmentIsOursWithWhatTheCallChanges() async throws {
        var tool = shell("printf '%s|%s|%s' \"$LC_ALL\" \"${HOME-gone}\" \"$GREETING\"")
        tool.environment["HOME"] = .some(nil)
        tool.environment["GREETING"] = "good day"
        #expect(try await tool.run().text == "C.UTF-8|gone|good day")
    }

    @Test func theWorkingFolderIsTheOneAskedFor() async throws {
        var tool = shell("pwd")
        tool.workingFolder = "/usr"
        #expect(try await tool.run().text == "/usr\n")
    }

    @Test func anExitStatusThatIsAnAnswerIsReturned() async throws {
        var tool = shell("exit 3")
        tool.acceptedExits = [0, 3]
        #expect(try await tool.run().exitStatus == 3)
    }

    @Test func linesComeAsTheyAreWritten() async throws {
        let (lines, sink) = AsyncStream.makeStream(of: ToolLine.self)
        _ = try await shell("printf 'one\\r\\ntwo\\rthree'; echo four >&2").run { sink.yield($0) }
        sink.finish()
        var seen: [ToolLine] = []
        for await line in lines { seen.append(line) }
        #expect(seen.filter { $0.stream == .standardOutput }.map(\.text) == ["one", "two", "three"])
        #expect(seen.filter { $0.stream == .standardError }.map(\.text) == ["four"])
    }

    @Test func aChildThatClosesItsStreamsIsStillWaitedFor() async throws {
        var tool = shell("exec >&- 2>&-; sleep 0.2; exit 7")
        tool.acceptedExits = [7]
        #expect(try await tool.run().exitStatus == 7)
    }
}

@Suite struct ToolErrorTests {
    @Test func aMissingProgramNamesThePackage() async throws {
        let tool = Tool(.named("no-such-program-here"), package: "some-package")
        let error = try await #require(throws: ToolError.self) { try await tool.run() }
        #expect(error == .notFound(program: "no-such-program-here", package: "some-package"))
        #expect("\(error)" == "no-such-program-here is not on this machine; install it: apt install some-package")
    }

    @Test func aMissingPathIsNotFoundEither() async throws {
        let tool = Tool(.at("/nonexistent/tool"))
        let error = try await #require(throws: ToolError.self) { try await tool.run() }
        #expect(error == .notFound(program: "/nonexistent/tool", package: nil))
    }

    @Test func aMissingWorkingFolderIsNamed() async throws {
        let tool = Tool(.at("/bin/true"), workingFolder: "/nonexistent")
        let error = try await #require(throws: ToolError.self) { try await tool.run() }
        #expect(error == .workingFolder(tool: "/bin/true", folder: "/nonexistent"))
    }

    @Test func aFailureTellsTheStatusAndTheLastLines() async throws {
        let error = try await #require(throws: ToolError.self) {
            try await shell("seq 30 >&2; exit 4").run()
        }
        guard case .failed(_, .status(4), let lines) = error else {
            Issue.record("\(error)")
            return
        }
        #expect(lines == (11...30).map(String.init))
        #expect("\(error)".hasPrefix("“/bin/sh -c 'seq 30 >&2; exit 4'” failed with exit status 4\n    11\n"))
    }

    @Test func aFailureThatIsSilentOnStandardErrorQuotesStandardOutput() async throws {
        let error = try await #require(throws: ToolError.self) { try await shell("echo why; false").run() }
        #expect(error == .failed(tool: "/bin/sh -c 'echo why; false'", ending: .status(1), lastLines: ["why"]))
    }

    @Test func aSignalIsNamed() async throws {
        let error = try await #require(throws: ToolError.self) { try await shell("kill -SEGV $$").run() }
        #expect(error == .failed(tool: "/bin/sh -c 'kill -SEGV $$'", ending: .signal(11), lastLines: []))
    }

    @Test(arguments: ["yes", "yes >&2", "exec yes"])
    func tooMuchOutputEndsTheProgram(script: String) async throws {
        let tool = shell(script, limits: ToolLimits(outputBytes: 100_000))
        let error = try await #require(throws: ToolError.self) { try await tool.run() }
        #expect(error == .tooMuchOutput(tool: tool.description, limitBytes: 100_000))
    }

    @Test(arguments: ["sleep 1000", "exec >&- 2>&-; sleep 1000"])
    func theTimeLimitEndsTheProgram(script: String) async throws {
        let tool = shell(script, limits: ToolLimits(time: .milliseconds(200)))
        let error = try await #require(throws: ToolError.self) { try await tool.run() }
        #expect(error == .timedOut(tool: tool.description, limit: .milliseconds(200), lastLines: []))
    }

    @Test(arguments: ["", "A=B"])
    func aBadVariableNameIsRefused(name: String) async throws {
        let tool = Tool(.at("/bin/true"), environment: [name: "x"])
        let error = try await #require(throws: ToolError.self) { try await tool.run() }
        #expect("\(error)".contains("is no name of an environment variable"))
    }
}

@Suite struct ToolCancellationTests {
    /// Starts `script`, waits for the numbers it prints, cancels, and returns the error and the processes still there.
    private func cancel(_ script: String, grace: Duration) async throws -> (error: (any Error)?, alive: [String]) {
        let (lines, sink) = AsyncStream.makeStream(of: ToolLine.self)
        let tool = shell(script, limits: ToolLimits(grace: grace))
        let job = Task { try await tool.run { sink.yield($0) } }
        var numbers: [String] = []
        for await line in lines {
            numbers = line.text.split(separator: " ").map(String.init)
            break
        }
        job.cancel()
        let result = await job.result
        let alive = try await shell(
            "for p in \(numbers.joined(separator: " ")); do "
                + "case $(sed 's/.*) //' /proc/$p/stat 2>/dev/null) in ''|Z*) ;; *) echo $p;; esac; done"
        ).run()
        guard case .failure(let error) = result else { return (nil, [alive.text]) }
        return (error, alive.text.split(separator: "\n").map(String.init))
    }

    @Test func cancellingEndsTheChildAndItsChildren() async throws {
        let (error, alive) = try await cancel("sleep 1000 & echo $$ $!; wait", grace: .seconds(5))
        #expect("\(try #require(error))".hasSuffix("was ended: interrupted"))
        #expect(alive == [])
    }

    @Test func whoIgnoresTheRequestToEndIsKilled() async throws {
        let script = "trap '' TERM; sh -c \"trap '' TERM; sleep 1000\" & echo $$ $!; while :; do sleep 1; done"
        let (error, alive) = try await cancel(script, grace: .milliseconds(100))
        #expect(error is ToolError)
        #expect(alive == [])
    }

    @Test func aChildMayStillWriteWhileItCleansUp() async throws {
        let (lines, sink) = AsyncStream.makeStream(of: ToolLine.self)
        let tool = shell("trap 'seq 50000; echo cleaned >&2; exit 1' TERM; echo ready; while :; do sleep 0.05; done")
        let job = Task {
            defer { sink.finish() }
            _ = try await tool.run { sink.yield($0) }
        }
        var seen: [ToolLine] = []
        for await line in lines {
            if line.text == "ready" { job.cancel() }
            seen.append(line)
        }
        #expect(seen.contains(ToolLine(.standardError, "cleaned")))
        #expect(seen.contains(ToolLine(.standardOutput, "50000")))
    }

    @Test func aCancelledTaskStartsNothing() async throws {
        let job = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await shell("exit 9").run()
        }
        let error = await #expect(throws: ToolError.self) { try await job.value }
        #expect(error == .cancelled(tool: "/bin/sh -c 'exit 9'"))
    }
}

@Suite struct ToolDescriptionTests {
    @Test func theCommandLineIsQuotedAsAShellWantsIt() {
        let tool = Tool(.named("tool"), ["plain-1.0", "two words", "it's", ""])
        #expect(tool.description == "tool plain-1.0 'two words' 'it'\\''s' ''")
    }
}
