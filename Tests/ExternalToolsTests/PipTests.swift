import SystemPackage
import Testing

@testable import ExternalTools

@Suite struct PipTests {
    private let download = Pip.Download(
        requirements: "/tmp/r.txt", destination: "/usr", temporaryFolder: "/usr/tmp", pythonVersion: "3.11",
        abi: "cp311",
        platforms: ["manylinux_2_17_x86_64", "manylinux2014_x86_64"])

    @Test func theCommandTakesOnlyWheelsByTheirHashes() {
        #expect(
            Pip().tool(download).description == """
                /usr/bin/python3 -I -m pip --no-input --no-color --disable-pip-version-check --retries=3 download \
                --progress-bar=off --require-hashes --no-deps --only-binary=:all: --implementation=cp \
                --python-version=3.11 --abi=cp311 --platform=manylinux_2_17_x86_64 --platform=manylinux2014_x86_64 \
                --dest=/usr --requirement=/tmp/r.txt
                """)
    }

    @Test func whatPipLeavesBehindIsWhereItsCallerRemovesIt() {
        #expect(Pip().tool(download).environment["TMPDIR"] == "/usr/tmp")
    }

    @Test func aPythonWithoutPipNamesThePackage() async throws {
        // What Python prints then, from a shell: every Python on a test machine may have pip.
        let python = Program.at("/bin/sh")
        var tool = Pip(python: python).tool(download)
        tool.arguments = ["-c", "echo '/usr/bin/python3: No module named pip' >&2; exit 1"]
        let error = try await #require(throws: ToolError.self) { try await tool.run() }
        #expect(Pip.explained(error, python: python) == .notFound(program: "pip of /bin/sh", package: "python3-pip"))
    }

    @Test func anotherFailureStaysWhatItIs() {
        let error = ToolError.failed(tool: "pip", ending: .status(1), lastLines: ["ERROR: no"])
        #expect(Pip.explained(error, python: .named("python3")) == error)
    }
}
