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
        #expect(text.contains("https://example.org/\\u{1B}[2J\\u{7}"))
    }

    @Test func aNameForgesNoLine() async throws {
        let name = "usr/share/sample/x\nPackage forged\u{202E}\u{2028}\r"
        let text = try await text(SamplePackage { $0.addFile(name, String(repeating: "x", count: 9_000)) })
        #expect(!text.split(separator: "\n").contains { $0.hasPrefix("Package forged") })
        #expect(text.contains("/usr/share/sample/x\\nPackage forged\\u{202E}\\u{2028}\\r"))
    }

    @Test(arguments: [
        "\u{1B}", "\u{7F}", "\u{9B}", "\u{200B}", "\u{202E}", "\u{2066}", "\u{2069}", "\u{2028}", "\u{2029}",
    ])
    func whatIsNotSeenIsSpeltOut(scalar: String) throws {
        let value = try #require(scalar.unicodeScalars.first?.value)
        #expect(PrintableText.cell("a\(scalar)b") == "a\\u{\(String(value, radix: 16, uppercase: true))}b")
        let digits = String(0x1_0000 | value, radix: 16).dropFirst()
        if value >= 0x7F { #expect(PrintableText.json("\"\(scalar)\"") == "\"\\u\(digits)\"") }
    }

    @Test func lettersAreShownAsTheyAre() {
        #expect(PrintableText.cell("Größe → 葉 e\u{301}") == "Größe → 葉 e\u{301}")
        #expect(PrintableText.line("\ta") == "\ta")
        #expect(PrintableText.cell("\ta\n") == "\\ta\\n")
    }

    @Test func aLongCellIsCutAndWidensNoOther() {
        let long = String(repeating: "x", count: 1 << 20)
        let lines = TextTable([["a", "1"], [long, "2"], ["b", long]]).lines
        #expect(lines[0] == "a" + String(repeating: " ", count: 61) + "1")
        #expect(lines[1].hasSuffix("x… (1048576 bytes)  2"))
        #expect(lines.map(\.count).reduce(0, +) < 10_000)
    }

    @Test func aTableHasNoSpacesAtItsEnds() {
        #expect(TextTable([["a", "1"], ["bcd", "20", ""], []], right: [1]).lines == ["a     1", "bcd  20", ""])
    }
}
