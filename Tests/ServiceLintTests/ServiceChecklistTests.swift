import Foundation
import LintCases
import PackageLint
import ServiceLint
import Testing

@Suite struct ServiceChecklistTests {
    @Test(arguments: ServiceChecklist.all)
    func `answers the line`(_ line: ServiceChecklist.Line) async throws {
        let found = try await line.spoilt.findings(ServiceChecks.all).map(\.tag.name)
        #expect(found.contains(line.tag))
    }

    @Test func `has every line of the list`() {
        let counts = Dictionary(grouping: ServiceChecklist.all, by: \.group).values.map(\.count).sorted()
        #expect(counts == [2, 4, 5, 5, 10, 10])
    }

    /// `RECORD_SNAPSHOTS=1` writes the document anew, and fails once.
    @Test func `stands in the documentation`() throws {
        let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/service-checks.md")
        if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
            try Data(ServiceChecklist.document.utf8).write(to: path)
            Issue.record("wrote \(path.path)")
        }
        let written = try String(contentsOf: path, encoding: .utf8)
        #expect(written == ServiceChecklist.document)
    }
}
