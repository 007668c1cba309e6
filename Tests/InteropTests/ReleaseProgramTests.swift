import ExternalTools
import Foundation
import SystemPackage
import TestSupport
import Testing

/// The program as people and CI run it.
@Suite(.needs(.variable("VSDEB_PROGRAM", hint: "scripts/test sets it to the release build of vsdeb")))
struct ReleaseProgramTests {
    private func vsdeb(_ arguments: [String], exits: Set<Int32> = [0]) throws -> Tool {
        let program = try #require(ProcessInfo.processInfo.environment["VSDEB_PROGRAM"])
        return Tool(
            .at(FilePath(program)), arguments, limits: ToolLimits(time: .seconds(500)), acceptedExits: exits)
    }

    private static let manifest = ["--manifest", Repository.root.appending("vsdeb.yaml").string]
    private static let quick = ["--compression", "gzip", "--level", "1"]

    @Test func jsonIsOneObjectAndTheOnlyThingOnStandardOutput() async throws {
        try await TemporaryFolder.with { folder in
            let output = folder.appending("sub/x.deb").string
            let arguments = ["build", "--format", "json", "--output", output] + Self.manifest + Self.quick
            let text = try await vsdeb(arguments).run().standardOutput
            let report = try #require(try JSONSerialization.jsonObject(with: Data(text)) as? [String: Any])
            #expect(report["path"] as? String == output)
            #expect(report["package"] as? String == "vote-secret")
            #expect((report["size"] as? Int).map { $0 > 1_000_000 } == true)
            #expect((report["seconds"] as? [Any])?.count == 6)
        }
    }

    @Test(.needs(BuiltPackage.requirement)) func aCheckNeedsNoMoreThanFourHundredMegabytesOfAddresses() async throws {
        let program = try #require(ProcessInfo.processInfo.environment["VSDEB_PROGRAM"])
        let arguments = ["-c", "ulimit -v 400000 && exec \"$@\"", "sh", program, "check", try BuiltPackage.path.string]
        let output = try await Tool(.named("sh"), arguments, limits: ToolLimits(time: .seconds(100))).run()
        #expect(output.exitStatus == 0)
    }

    @Test func arm64ComesOutOfAnyMachine() async throws {
        try await TemporaryFolder.with { folder in
            let arguments = ["build", "--quiet", "--arch", "arm64", "--output", folder.path.string]
            let output = try await vsdeb(arguments + Self.manifest + Self.quick).run().text
            let path = output.trimmingCharacters(in: .whitespacesAndNewlines)
            #expect(path.hasSuffix("_arm64.deb"))
            let architecture = try await Tool(.named("dpkg-deb"), ["--field", path, "Architecture"]).run().text
            #expect(architecture == "arm64\n")
            let extract = Tool(.named("dpkg-deb"), ["--extract", path, folder.appending("tree").string])
            _ = try await extract.run()
            let find = """
                find "$1" -name '*.so*' -type f -exec readelf --file-header {} + | grep -c 'Machine:' ;
                find "$1" -name '*.so*' -type f -exec readelf --file-header {} + | grep -c 'Machine:.*AArch64'
                """
            let counts = try await Tool(.named("sh"), ["-c", find, "sh", folder.appending("tree").string]).run().text
                .split(separator: "\n")
            #expect(counts.count == 2 && counts[0] == counts[1] && counts[0] != "0")
        }
    }

    @Test(arguments: [("INT", Int32(130)), ("TERM", 143)])
    func aSignalEndsTheBuildWithTheShellsStatusAndLeavesNothing(signal: String, status: Int32) async throws {
        try await TemporaryFolder.with { folder in
            let output = try folder.makeFolder("out")
            let temporary = try folder.makeFolder("tmp")
            // The signal comes when the package is being written: its file is there under a name of its own.
            let script = """
                out=$1 signal=$2
                shift 2
                # A shell starts what runs in the background with SIGINT ignored, and that is obeyed.
                env --default-signal=INT "$@" &
                process=$!
                until ls -A "$out" | grep -q partial; do
                    kill -0 "$process" || exit 99
                    sleep 0.02
                done
                kill -s "$signal" "$process"
                wait "$process"
                """
            let program = try #require(ProcessInfo.processInfo.environment["VSDEB_PROGRAM"])
            let tool = Tool(
                .named("sh"),
                ["-c", script, "sh", output.string, signal, program, "build", "--output", output.string]
                    + Self.manifest,
                environment: ["TMPDIR": temporary.string], limits: ToolLimits(time: .seconds(200)),
                acceptedExits: [status])
            let ended = try await tool.run()
            #expect(ended.errorTail.contains("interrupted"))
            #expect(try FileManager.default.contentsOfDirectory(atPath: output.string).isEmpty)
            #expect(try FileManager.default.contentsOfDirectory(atPath: temporary.string).isEmpty)
        }
    }

    @Test func withoutANetworkTheWheelAndTheRemedyAreNamed() async throws {
        try await TemporaryFolder.with { folder in
            var tool = try vsdeb(
                ["build", "--cache", folder.appending("cache").string, "--output", folder.path.string]
                    + Self.manifest, exits: [1])
            // Port 9 is discard's, where nothing listens: the connection is refused at once.
            tool.environment = [
                "PIP_INDEX_URL": "http://127.0.0.1:9/simple", "PIP_RETRIES": "0", "PIP_FIND_LINKS": nil,
                "PIP_CONFIG_FILE": "/dev/null",
            ]
            let words = try await tool.run().errorTail
            #expect(words.contains("cannot fetch annotated-doc"))
            #expect(words.contains("--offline"))
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path.string) == ["cache"])
        }
    }

    @Test(arguments: [
        (["build", "--manifest", "/nonexistent/vsdeb.yaml"], Int32(1), "/nonexistent/vsdeb.yaml"),
        (["build", "--level", "10"], 64, "xz has no level 10"), (["build", "--levle", "1"], 64, "--level"),
    ])
    func mistakesAreNamedAndHaveTheirExitStatus(arguments: [String], status: Int32, words: String) async throws {
        let ended = try await vsdeb(arguments, exits: [status]).run()
        #expect(ended.errorTail.contains(words))
    }
}
