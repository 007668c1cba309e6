import Foundation
import PackageLint
import TestSupport
import Testing

@testable import VsdebCommands

/// docs/checks/ says what the rules say; `RECORD_SNAPSHOTS=1` writes it anew.
@Suite struct CheckDocumentationTests {
    private static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("docs/checks")

    @Test(arguments: Checks.groups.map(\.name))
    func `the page of a group is written from its rules`(name: String) throws {
        let group = try #require(Checks.groups.first { $0.name == name })
        Snapshot.expect(group.markdown, matchesFile: Self.folder.appendingPathComponent("\(name).md").path)
    }

    @Test func `the list of all tags is written from the rules`() {
        Snapshot.expect(
            CheckIndex(Checks.groups).markdown, matchesFile: Self.folder.appendingPathComponent("README.md").path)
    }

    @Test func `no page is left of a group that is gone`() throws {
        let pages = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
        #expect(Set(pages) == Set(Checks.groups.map { "\($0.name).md" } + ["README.md"]))
    }

    @Test(arguments: Checks.groups.flatMap(\.tags).map(\.name))
    func `every tag says what, why and where the rule stands`(name: String) throws {
        let tag = try Checks.tag(named: name)
        #expect(name.wholeMatch(of: /[A-Za-z0-9][A-Za-z0-9+._-]*/) != nil)
        #expect(tag.summary.hasSuffix(".") && tag.summary.count < 200 && !tag.summary.contains("\n"))
        #expect(tag.advice.count > 20 && !tag.source.isEmpty)
    }

    @Test func `a tag stands in one group`() {
        let names = Checks.groups.flatMap { group in group.tags.map(\.name) }
        #expect(Dictionary(grouping: names) { $0 }.filter { $0.value.count > 1 }.keys.sorted() == [])
    }
}
