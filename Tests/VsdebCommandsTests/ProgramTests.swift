import ExternalTools
import Foundation
import SystemPackage
import TestSupport
import Testing

/// Runs the program itself, which the same build has put beside the tests.
@Suite struct ProgramTests {
    private static let program = Bundle.main.executablePath.map {
        FilePath($0).removingLastComponent().appending("vsdeb")
    }

    /// What `vsdeb build` and the rest of a shell's line do in `folder`, with any exit status.
    private func run(_ arguments: String, in folder: TemporaryFolder) async throws -> ToolOutput {
        let program = try #require(Self.program)
        let scratch = try folder.makeFolder("scratch")
        return try await Tool(
            .named("sh"), ["-c", "exec \(program) build \(arguments)"], environment: ["TMPDIR": scratch.string],
            workingFolder: folder.path, acceptedExits: Set(0...255)
        ).run()
    }

    @Test(arguments: ["2>/dev/full", "2>&-"])
    func standardErrorThatTakesNothingIsNoReasonToCrash(redirection: String) async throws {
        try await TemporaryFolder.with { folder in
            let output = try await run("--manifest absent.yaml \(redirection)", in: folder)
            #expect(output.exitStatus == 1)
        }
    }

    @Test func aLevelThatTheMethodLacksIsWrongUsage() async throws {
        try await TemporaryFolder.with { folder in
            let output = try await run("--compression gzip --level 10", in: folder)
            #expect(output.exitStatus == 64)
        }
    }

    @Test(arguments: [("HUP", Int32(129)), ("INT", 130), ("TERM", 143)])
    func aSignalEndsTheFrontendsCommandAndLeavesNothing(signal: String, status: Int32) async throws {
        try await TemporaryFolder.with { folder in
            // The frontend's command sends the signal to the program that started it, and would then go on for a minute.
            try writeProject(in: folder, command: "kill -\(signal) $$PPID; sleep 60")
            let output = try await run("--format json", in: folder)
            #expect(output.exitStatus == status)
            #expect(output.text == "{\n  \"error\" : \"interrupted; nothing was left behind\"\n}\n")
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.appending("scratch").string).isEmpty)
        }
    }

    private func writeProject(in folder: TemporaryFolder, command: String) throws {
        try folder.write("vsdeb.yaml", Self.manifest + "  build: [sh, -c, \"\(command)\"]\n")
        try folder.write("backend/app.py", "")
        try folder.write("backend/requirements.lock", Self.lock)
        try folder.write("copyright", "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n")
        try folder.write("changelog", Self.changelog)
        try folder.makeFolder("frontend")
    }

    private static let manifest = """
        package:
          name: sample
          maintainer: Sample maintainers <sample@sample.example>
          synopsis: sample application
          description: Answers nothing.
          changelog: changelog
          copyright: copyright
        application: {module: "app:app", backend: backend}
        python: {versions: ["3.11"], lock: backend/requirements.lock}
        nginx:
        frontend:
          folder: frontend

        """

    /// One requirement, for another system: nothing is to be fetched while the frontend's command runs.
    private static let lock =
        "thing==1.0 ; sys_platform == 'win32' \\\n    --hash=sha256:\(String(repeating: "0", count: 64))\n"

    private static let changelog = """
        sample (1.0) unstable; urgency=medium

          * First.

         -- Sample maintainers <sample@sample.example>  Mon, 23 Nov 2026 00:00:00 +0000

        """
}
