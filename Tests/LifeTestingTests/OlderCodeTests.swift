import BootTesting
import SystemPackage
import TestSupport
import Testing

@testable import LifeTesting

@Suite struct OlderCodeTests {
    /// What gunicorn does, in a few lines: its settings first, then the application, which loads a module late.
    private static let process = """
        import runpy, sys
        runpy.run_path("config.py")
        sys.path.insert(0, "backend")
        import main
        open("backend/late.py", "a" if sys.argv[1] == "same" else "w").write("")
        import late
        """

    @Test func aModuleOfTheSameVersionCanBeImportedLate() async throws {
        let result = try await run("same")
        #expect(result.isSuccess, "\(result.output)")
    }

    @Test func aModuleOfAnotherVersionCannot() async throws {
        let result = try await run("other")
        #expect(!result.isSuccess && result.output.contains("is of another version than what runs"))
    }

    @Test func noSumOfAChangedFileIsLeft() async throws {
        try await TemporaryFolder.with { folder in
            try await mark(folder)
            #expect(try folder.read("DEBIAN/md5sums") == "03  usr/share/a\n")
        }
    }

    private func run(_ version: String) async throws -> CommandResult {
        try await TemporaryFolder.with { folder in
            try await mark(folder)
            let script = "cd \"$1\" && mv \".$1\"/* . && exec /usr/bin/python3 -IB -c \"$2\" \"$3\""
            return try await HostCommand(["sh", "-c", script, "sh", folder.path.string, Self.process, version]).run()
        }
    }

    /// Unpacks a package in the folder whose files are to be installed in the very same folder, and changes it.
    private func mark(_ folder: TemporaryFolder) async throws {
        let root = String(folder.path.string.dropFirst())
        let names = ["backend/main.py", "backend/late.py", "config.py"]
        for name in names { try folder.write("\(root)/\(name)", "value = 1\n") }
        let sums = names.map { "01  \(root)/\($0)\n" }.joined() + "03  usr/share/a\n"
        try folder.write("DEBIAN/md5sums", sums)
        let code = OlderCode(
            backend: folder.path.string + "/backend", configuration: folder.path.string + "/config.py")
        let script = "set -e\ncd \"$1\"\n" + code.script
        try await HostCommand(["sh", "-c", script, "sh", folder.path.string]).run().succeeded()
    }
}
