import ArgumentParser
import SystemPackage
import Testing

@testable import VsdebCommands

@Suite struct CheckArgumentTests {
    private func parsed(_ arguments: String...) throws -> Check {
        try #require(try Vsdeb.parseAsRoot(["check"] + arguments) as? Check)
    }

    @Test func `errors fail, and everything from info on is shown`() throws {
        let check = try parsed("a.deb")
        #expect(check.files == ["a.deb"] && check.failOn == .error && check.show == .info && check.format == .text)
    }

    @Test func `every option is taken`() throws {
        let check = try parsed(
            "--format", "sarif", "--fail-on", "none", "--tags", "no-phrase,no-phrase", "--suppress", "no-phrase",
            "--show", "pedantic", "--limit", "0", "a.deb", "b.deb")
        #expect(check.format == .sarif && check.failOn == .none && check.tags?.names == ["no-phrase", "no-phrase"])
        #expect(check.show == .pedantic && check.limit == 0 && check.files == ["a.deb", "b.deb"])
    }

    @Test(arguments: [
        [], ["--fail-on", "never", "a.deb"], ["--tags", "no-such-tag", "a.deb"], ["--suppress", ",", "a.deb"],
        ["--explain", "no-such-tag"], ["--explain", "no-phrase", "a.deb"], ["--limit", "-1", "a.deb"],
    ])
    func `what makes no sense is refused before anything is read`(arguments: [String]) {
        #expect(throws: (any Error).self) { try Vsdeb.parseAsRoot(["check"] + arguments) }
    }

    @Test func `a tag of lintian's that nobody looks for is taken`() throws {
        let check = try parsed("--suppress", "debian-watch-file-is-missing", "--show", "experimental", "a.deb")
        #expect(check.suppress?.names == ["debian-watch-file-is-missing"] && check.show == .experimental)
    }

    @Test func `a negative limit is called what it is`() {
        let error = #expect(throws: (any Error).self) { try Vsdeb.parseAsRoot(["check", "--limit", "-1", "a.deb"]) }
        #expect(error.map(Vsdeb.message(for:))?.contains("--limit is 0 or more") == true)
    }

    @Test func `a tag that does not exist is answered with those that look alike`() {
        let message = #expect(throws: ValidationError.self) { try Checks.tag(named: "no-phrases-phrase") }
        #expect(message?.message.contains("no-phrases-phrase") == true)
    }
}
