import Testing

@testable import PackageBuild
@testable import VsdebCommands

@Suite struct RenderingTests {
    @Test(arguments: [
        (Int64(0), "0 bytes"), (999, "999 bytes"), (1_000, "1.0 kB (1,000 bytes)"),
        (24_912_345, "24.9 MB (24,912,345 bytes)"), (1_000_000_000, "1.0 GB (1,000,000,000 bytes)"),
    ])
    func bytes(count: Int64, expected: String) {
        #expect(Quantity.bytes(count) == expected)
    }

    @Test func aBarHasItsNumbersBehindIt() {
        let bar = ProgressBar(BuildProgress(done: 5, total: 10, unit: .wheels, detail: "x.whl"))
        #expect(
            bar.text(width: 40) == String(repeating: "█", count: 8) + String(repeating: "░", count: 8)
                + "  5 of 10 wheels  x.whl")
        #expect(bar.text(width: 10) == "5 of 10 wheels  x.whl")
    }

    @Test func anEmptyStageDoesNotDivideByZero() {
        #expect(ProgressBar(BuildProgress(done: 0, total: 0, unit: .files)).text(width: 60) == "0 of 0 files")
    }

    static let report = BuildReport(
        package: "thing", version: "1.0", architecture: "amd64", path: "/d/thing.deb", size: 1_234_567,
        installedSize: 5_000, files: 1_200, hardLinks: 34, wheels: 12, sha256: "ab12", depends: "python3",
        seconds: [.init(stage: .manifest, seconds: 0.04), .init(stage: .package, seconds: 9.96)],
        elapsed: 10)

    @Test func theSummaryEndsWithThePathAlone() {
        #expect(
            BuildSummary(Self.report).text == """
                Package         thing 1.0 (amd64)
                Size            1.2 MB (1,234,567 bytes)
                Installed size  5.1 MB (5,120,000 bytes)
                Files           1200, 34 of them hard links
                Wheels          12
                Depends         python3
                SHA-256         ab12
                Seconds         10.0 (manifest 0.0, package 10.0)
                /d/thing.deb
                """)
    }

    @Test func jsonHasSortedKeys() throws {
        let text = try JSONOutput.text(Self.report)
        #expect(text.contains("\"path\" : \"/d/thing.deb\""))
        #expect(text.contains("\"sha256\" : \"ab12\""))
    }
}
