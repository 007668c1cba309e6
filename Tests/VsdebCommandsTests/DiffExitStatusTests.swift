import ExternalTools
import Foundation
import LintSamples
import SystemPackage
import TestSupport
import Testing

/// Runs the program itself, which the same build has put beside the tests.
@Suite struct DiffExitStatusTests {
    private static let program = Bundle.main.executablePath.map {
        FilePath($0).removingLastComponent().appending("vsdeb")
    }

    /// What `vsdeb diff` says of the sample and of `new`.
    private func run(_ arguments: String, _ new: [UInt8]) async throws -> ToolOutput {
        let program = try #require(Self.program)
        return try await TemporaryFolder.with { folder in
            try folder.write("old.deb", bytes: try SamplePackage().bytes())
            try folder.write("new.deb", bytes: new)
            return try await Tool(
                .named("sh"), ["-c", "exec \(program) diff \(arguments) old.deb new.deb"],
                workingFolder: folder.path, acceptedExits: Set(0...255)
            ).run()
        }
    }

    @Test(arguments: [("", Int32(0)), ("--exit-code", 0), ("--format json --exit-code", 0)])
    func theSameIsNoDifference(arguments: String, status: Int32) async throws {
        #expect(try await run(arguments, SamplePackage().bytes()).exitStatus == status)
    }

    @Test(arguments: [("", Int32(0)), ("--exit-code", 1)])
    func aDifferenceIsTheStatusWhereThatIsAsked(arguments: String, status: Int32) async throws {
        let other = SamplePackage { $0.addFile("usr/share/sample/other.csv", "1\n") }
        #expect(try await run(arguments, other.bytes()).exitStatus == status)
    }

    @Test(arguments: [("", Int32(1)), ("--exit-code", 2), ("--format json --exit-code", 2)])
    func whatIsNotReadToItsEndIsNoSuccess(arguments: String, status: Int32) async throws {
        let cut = SamplePackage { $0.spoil.dataStream = { Array($0.dropLast(40)) } }
        #expect(try await run(arguments, cut.bytes()).exitStatus == status)
        #expect(try await run(arguments, Array("no package\n".utf8)).exitStatus == status)
    }
}
