import ArgumentParser
import BootTesting
import LifeTesting
import SystemPackage
import Testing

@testable import VsdebCommands

@Suite struct TestArgumentTests {
    private func parsed(_ arguments: String...) throws -> TestCommand {
        try #require(try Vsdeb.parseAsRoot(["test"] + arguments) as? TestCommand)
    }

    @Test func `every scenario runs on Debian 12, one at a time`() throws {
        let test = try parsed("a.deb")
        #expect(test.file == "a.deb" && test.suite == .bookworm && test.scenario.isEmpty && test.jobs == 1)
        #expect(test.format == .text && test.from == nil && test.hook == nil && !test.keep && !test.list)
    }

    @Test func `every option is taken`() throws {
        let test = try parsed(
            "--from", "old.deb", "--suite", "13", "--scenario", "fresh", "--scenario", "leave", "--format", "tap",
            "--hook", "own.py", "--keep", "--jobs", "2", "a.deb")
        #expect(test.from == "old.deb" && test.suite == .trixie && test.scenario == ["fresh", "leave"])
        #expect(test.format == .tap && test.hook == "own.py" && test.keep && test.jobs == 2)
    }

    @Test(arguments: [
        [], ["--suite", "sid", "a.deb"], ["--scenario", "frsh", "a.deb"], ["--jobs", "0", "a.deb"],
        ["--format", "xml", "a.deb"], ["a.deb", "b.deb"],
    ])
    func `what makes no sense is refused before anything is booted`(arguments: [String]) {
        #expect(throws: (any Error).self) { try Vsdeb.parseAsRoot(["test"] + arguments) }
    }

    @Test func `the list has a line for each scenario`() {
        let lines = ScenarioList.text.split(separator: "\n")
        #expect(lines.count == Scenarios.all.count)
        for (line, scenario) in zip(lines, Scenarios.all) { #expect(line.hasPrefix(scenario.name + " ")) }
    }
}
