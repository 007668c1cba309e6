import BootTesting
import ExternalTools
import Foundation
import SystemPackage
import TestSupport
import Testing

extension BootTests {
    /// `vsdeb test` itself, as a release engineer runs it: every scenario, and a second application.
    @Suite(.needs(.variable("VSDEB_PROGRAM", hint: "give it the path of a built vsdeb")))
    struct Life {
        @Test func livesThroughEveryScenarioOnDebian12() async throws {
            try await passes(try await PackageUnderTest.read(), .bookworm, [])
        }

        @Test func livesThroughTheCommonOnesOnDebian13() async throws {
            try await passes(
                try await PackageUnderTest.read(), .trixie,
                ["fresh", "upgrade", "leave", "administrator", "no-systemd"])
        }

        /// Another user, port, place and set of wheels, no frontend: nothing may be made for one application only.
        @Test func anotherApplicationInstallsUpgradesAndLeaves() async throws {
            let fixture = Repository.root.appending("Tests/Fixtures/guest-book")
            try await TemporaryFolder.with { folder in
                let file = folder.appending("guest-book.deb")
                let build =
                    ["build", "--manifest", fixture.appending("vsdeb.yaml").string, "--output", file.string]
                    + ["--compression", "zstd", "--level", "1"]
                _ = try await Tool(.at(FilePath(try program)), build).run()
                try await test(
                    file, .bookworm, ["fresh", "upgrade", "leave"], hook: fixture.appending("life_hook.py"))
            }
        }

        /// Ctrl-C, and what nobody can answer: a second Ctrl-C is like it.
        @Test(arguments: [("INT", Int32(130)), ("KILL", 137)])
        func aSignalLeavesNothing(signal: String, status: Int32) async throws {
            let package = try await PackageUnderTest.read()
            try await TemporaryFolder.with { folder in
                let temporary = try folder.makeFolder("tmp")
                let words = ["sh", folder.appending("lines").string, signal, temporary.string, try program]
                let tool = Tool(
                    .named("sh"), ["-c", Self.interrupted] + words + [package.file.string],
                    environment: ["TMPDIR": temporary.string], limits: ToolLimits(time: .seconds(300)),
                    acceptedExits: Set(0...255))
                let output = try await tool.run()
                #expect(output.exitStatus == status, "\(output.text)")
                #expect(output.text.contains("is up") && !output.text.contains("FAILED"))
                #expect(try FileManager.default.contentsOfDirectory(atPath: temporary.string).isEmpty)
            }
        }

        /// Sends the signal while apt works in the machine; after a kill, what held the folders still has to notice.
        private static let interrupted = """
            lines=$1 signal=$2 folder=$3 program=$4 package=$5
            # A shell starts what runs in the background with SIGINT ignored, and that is obeyed.
            env --default-signal=INT "$program" test "$package" --scenario kill >"$lines" 2>&1 &
            process=$!
            until grep -q 'is up' "$lines"; do
                kill -0 "$process" || break
                sleep 0.1
            done
            kill -s "$signal" "$process"
            status=0
            wait "$process" || status=$?
            waits=0
            until [ -z "$(ls -A "$folder")" ] || [ "$waits" -gt 300 ]; do
                waits=$((waits + 1))
                sleep 0.1
            done
            cat "$lines"
            exit "$status"
            """

        private var program: String {
            get throws { try #require(ProcessInfo.processInfo.environment["VSDEB_PROGRAM"]) }
        }

        private func passes(
            _ package: PackageUnderTest, _ suite: BootTesting.Suite, _ scenarios: [String]
        ) async throws {
            let hook = Repository.root.appending("payload/packaging/life_hook.py")
            try await test(package.file, suite, scenarios, hook: hook)
        }

        /// Runs the program, shows what it prints, and fails with it.
        private func test(
            _ file: FilePath, _ suite: BootTesting.Suite, _ scenarios: [String], hook: FilePath
        ) async throws {
            let words =
                ["test", file.string, "--suite", suite.codename, "--hook", hook.string, "--jobs", "2"]
                + scenarios.flatMap { ["--scenario", $0] }
            let tool = Tool(
                .at(FilePath(try program)), words,
                limits: ToolLimits(time: .seconds(3_600), outputBytes: 64 << 20), acceptedExits: [0, 1, 2])
            let output = try await tool.run { print("    \($0.text)") }
            #expect(output.exitStatus == 0, "\(output.text)")
        }
    }
}
