import LintCases
@testable import PackageLint
import TestSupport
import Testing

@Suite struct LooseChangelogTests {
    @Test func `reads a good changelog`() {
        let changelog = LooseChangelog(SamplePackage.changelog)
        #expect(changelog.faults.isEmpty)
        #expect(changelog.entries.map(\.version) == ["1.2-1"])
        #expect(changelog.entries.first?.seconds == SamplePackage.time)
        #expect(changelog.entries.first?.changes == ["   * Initial release. (Closes: #1012345)"])
    }

    @Test func `survives whatever the bytes are`() {
        var generator = SeededGenerator(seed: 7)
        let good = Array(SamplePackage.changelog.utf8)
        for _ in 0..<2000 {
            var bytes = good
            for _ in 0..<Int.random(in: 1...8, using: &generator) {
                bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
            }
            let text = String(decoding: bytes.prefix(Int.random(in: 0...bytes.count, using: &generator)), as: UTF8.self)
            let changelog = LooseChangelog(text)
            #expect(changelog.entries.count <= 2)
            _ = DebconfTemplates(text)
            _ = LicenseParagraphs(CopyrightText(Array(text.utf8))).have(names: ["gpl"], words: ["GPL"])
            _ = Mailbox.list(text)
            _ = DeclaredRelations.clauses(text)
        }
    }

    @Test(arguments: [
        ("closes: #123456", true), ("Closes: Bug 123456", true), ("closes #123456", false), ("closes: soon", false),
    ])
    func `tells whether a bug is closed`(_ text: String, _ expected: Bool) {
        #expect(BugNumbers.areClosed(in: text) == expected)
    }
}
