import ArgumentParser
import SystemPackage
import Testing

@testable import VsdebCommands

@Suite struct InitArgumentTests {
    @Test func theVersionOfThePackageIsNotThatOfTheProgram() throws {
        let command = try #require(try Vsdeb.parseAsRoot(["init", "--package-version", "1.2-1", "folder"]) as? Init)
        #expect(command.packageVersion == "1.2-1")
        #expect(command.folder == "folder")
    }

    @Test(arguments: [["--name", "A b"], ["--package-version", "one two"], ["a", "b"]])
    func whatCannotBeIsWrongUsage(arguments: [String]) {
        #expect(throws: (any Error).self) { try Vsdeb.parseAsRoot(["init"] + arguments) }
    }
}
