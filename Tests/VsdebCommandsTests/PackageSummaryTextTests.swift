import LintCases
import LintSamples
import PackageReport
import TestSupport
import Testing

@testable import VsdebCommands

@Suite struct PackageSummaryTextTests {
    private func text(_ package: SamplePackage) async throws -> String {
        try await TemporaryFolder.with { folder in
            let file = try folder.write("sample.deb", bytes: package.bytes())
            return PackageSummaryText(try await PackageSummary.read(file)).text
        }
    }

    @Test func aServiceReadsAsItShould() async throws {
        Snapshot.expect(try await text(.service), matches: "inspect-service.txt")
    }

    @Test func whatATerminalWouldObeyIsNotPrinted() async throws {
        let text = try await text(SamplePackage { $0.set("Homepage", "https://example.org/\u{1B}[2J\u{7}") })
        #expect(!text.unicodeScalars.contains("\u{1B}"))
        #expect(text.contains("https://example.org/[2J"))
    }

    @Test func aTableHasNoSpacesAtItsEnds() {
        #expect(TextTable([["a", "1"], ["bcd", "20", ""], []], right: [1]).lines == ["a     1", "bcd  20", ""])
    }
}
