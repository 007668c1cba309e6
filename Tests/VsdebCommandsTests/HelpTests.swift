import ArgumentParser
import TestSupport
import Testing

@testable import VsdebCommands

@Suite struct HelpTests {
    @Test func theProgramsHelp() {
        Snapshot.expect(Vsdeb.helpMessage(columns: 100), matches: "help.txt")
    }

    @Test func initsHelp() {
        Snapshot.expect(Vsdeb.helpMessage(for: Init.self, columns: 100), matches: "help-init.txt")
    }

    @Test func buildsHelp() {
        Snapshot.expect(Vsdeb.helpMessage(for: Build.self, columns: 100), matches: "help-build.txt")
    }

    @Test func inspectsHelp() {
        Snapshot.expect(Vsdeb.helpMessage(for: Inspect.self, columns: 100), matches: "help-inspect.txt")
    }

    @Test func diffsHelp() {
        Snapshot.expect(Vsdeb.helpMessage(for: Diff.self, columns: 100), matches: "help-diff.txt")
    }

    @Test func testsHelp() {
        Snapshot.expect(Vsdeb.helpMessage(for: TestCommand.self, columns: 100), matches: "help-test.txt")
    }

    @Test func checksHelp() {
        Snapshot.expect(Vsdeb.helpMessage(for: Check.self, columns: 100), matches: "help-check.txt")
    }
}
