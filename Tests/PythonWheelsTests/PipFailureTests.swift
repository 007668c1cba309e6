import ExternalTools
import SystemPackage
import Testing

@testable import PythonWheels

/// What pip prints, as it was seen (pip 23.0 and 25.1).
@Suite struct PipFailureTests {
    private func explain(
        _ lines: [String], last: String? = nil,
        error: ToolError = .failed(tool: "pip", ending: .status(1), lastLines: [])
    ) throws -> WheelError {
        PipFailure(
            lines: lines, lastRequirement: last, error: error, target: try .amd64("3.11"), requirements: [],
            cache: "/cache"
        ).explained
    }

    private func wanted(_ requirement: String) throws -> WantedWheel {
        WantedWheel(requirement: requirement, target: try .amd64("3.11"))
    }

    @Test(arguments: [
        (
            "'NewConnectionError('<x>: Failed to establish a new connection: [Errno 111] Connection refused')': /simple/h11/",
            "Connection refused"
        ),
        (
            "NameResolutionError(\"<x>: Failed to resolve 'pypi.org' ([Errno -3] Temporary failure in name resolution)\")",
            "Temporary failure in name resolution"
        ),
        (
            "'SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed'))'",
            "CERTIFICATE_VERIFY_FAILED"
        ),
        (
            "'ProxyError('Cannot connect to proxy.', OSError('Tunnel connection failed: 403 Forbidden'))'",
            "Cannot connect to proxy"
        ),
        (
            "ReadTimeoutError(\"HTTPSConnectionPool(host='pypi.org', port=443): Read timed out. (read timeout=15)\")",
            "timed out"
        ),
    ])
    func aLostConnectionIsSeenBehindNoMatchingDistribution(line: String, reason: String) throws {
        let lines = [
            "WARNING: Retrying (Retry(total=0, connect=None)) after connection broken by \(line)",
            "ERROR: Could not find a version that satisfies the requirement h11==0.16.0 (from versions: none)",
            "ERROR: No matching distribution found for h11==0.16.0",
        ]
        #expect(try explain(lines) == .noNetwork(wheel: try wanted("h11==0.16.0"), reason: reason, cache: "/cache"))
    }

    @Test func aDownloadThatBreaksOffNamesTheRequirementInHand() throws {
        let line =
            "pip._vendor.requests.exceptions.ConnectionError: HTTPConnectionPool(host='127.0.0.1', port=9): "
            + "Max retries exceeded with url: /h11-0.16.0-py3-none-any.whl (Caused by NewConnectionError('<x>: "
            + "Failed to establish a new connection: [Errno 101] Network is unreachable'))"
        let error = try explain(["Collecting h11==0.16.0", line], last: "h11==0.16.0")
        #expect(
            error == .noNetwork(wheel: try wanted("h11==0.16.0"), reason: "Network is unreachable", cache: "/cache"))
    }

    @Test func anAnswerOfTheIndexIsQuoted() throws {
        let line = "ERROR: HTTP error 403 while getting https://example.org/a.whl"
        #expect(
            try explain([line], last: "a==1") == .noNetwork(wheel: try wanted("a==1"), reason: line, cache: "/cache"))
    }

    @Test func aHashMismatchTellsAllExpectedHashesAndTheOneFound() throws {
        let hashes = ["0", "1", "2"].map { String(repeating: $0, count: 64) }
        let lines = [
            "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE. If you have updated …",
            "    h11==0.16.0 from https://files.example.org/h11-0.16.0-py3-none-any.whl (from -r bad.txt (line 1)):",
            "        Expected sha256 \(hashes[0])", "        Expected     or \(hashes[1])",
            "             Got        \(hashes[2])",
        ]
        let values = try hashes.map { try #require(SHA256Hash(hex: $0)) }
        #expect(
            try explain(lines)
                == .hashMismatch(wheel: try wanted("h11==0.16.0"), expected: Array(values[..<2]), got: values[2]))
    }

    @Test func noWheelIsNoWheelWithAConnection() throws {
        let lines = [
            "ERROR: Could not find a version that satisfies the requirement uvloop==0.21.0 (from versions: none)",
            "ERROR: No matching distribution found for uvloop==0.21.0",
        ]
        #expect(try explain(lines) == .noWheel(try wanted("uvloop==0.21.0")))
    }

    @Test func aFullDiskIsAFullDisk() throws {
        let line = "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device"
        #expect(try explain([line]) == .cannotWrite(path: "/cache", reason: "No space left on device"))
    }

    @Test func anythingElseStaysWithPip() throws {
        let error = ToolError.failed(tool: "pip", ending: .status(2), lastLines: ["no such option: --x"])
        #expect(try explain(["no such option: --x"], error: error) == .pip(error))
        #expect(try explain([], error: .cancelled(tool: "pip")) == .cancelled)
        let missing = ToolError.notFound(program: "pip", package: "python3-pip")
        #expect(try explain([], error: missing) == .pip(missing))
    }
}
