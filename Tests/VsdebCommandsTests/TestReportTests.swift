import BootTesting
import ExternalTools
import Foundation
import LifeTesting
import SystemPackage
import TestSupport
import Testing

@testable import VsdebCommands

@Suite struct TestReportTests {
    private static let good = StepReport(name: "boot #1", seconds: 1.26, remarks: ["it's up"])
    private static let bad = StepReport(name: "a <b> & \"c\"", seconds: 2, failure: "expected “a”\nfound “\u{1B}b”")

    private static let reports = [
        ScenarioReport(name: "fresh", suite: .bookworm, steps: [good], seconds: 1.3),
        ScenarioReport(
            name: "leave", suite: .bookworm, steps: [good, bad], seconds: 3.3, failure: "expected “a”\nfound “b”",
            evidence: [ScenarioReport.Evidence(title: "the journal", text: "one\n\ntwo <3")]),
        ScenarioReport(name: "kill", suite: .trixie, steps: [], seconds: 0, failure: "no image"),
    ]

    @Test func `a line a step, with seconds and figures`() {
        #expect(
            TestLines.text(.step(scenario: "fresh", Self.good)) == "ok        1.3 s  fresh: boot #1  (it's up)")
        #expect(TestLines.text(.step(scenario: "leave", Self.bad))?.hasPrefix("FAILED    2.0 s  leave: ") == true)
    }

    @Test func `a failed scenario shows why, and what its server showed`() throws {
        let text = try #require(TestLines.text(.finished(Self.reports[1])))
        #expect(text.contains("FAILED leave on Debian 12 (bookworm): expected “a”"))
        #expect(text.contains("---- the journal\none\n\ntwo <3"))
    }

    @Test func `the summary counts`() {
        #expect(TestLines.summary([Self.reports[0]]) == "1 scenario passed (1 steps in 1.3 s)")
        #expect(TestLines.summary(Self.reports) == "2 of 3 scenarios failed: leave, kill (3 steps in 4.6 s)")
    }

    @Test func `TAP has a point a step, and one for what fails between two`() {
        let lines = TAPReport.text(Self.reports).split(separator: "\n")
        #expect(lines.first == "TAP version 14" && lines.last == "1..4")
        #expect(lines.contains("ok 1 - fresh: boot \\#1"))
        #expect(lines.contains("  remark: 'it''s up'"))
        #expect(lines.contains("not ok 3 - leave: a <b> & \"c\""))
        #expect(lines.contains("not ok 4 - kill: between two steps"))
        #expect(lines.contains("    two <3"))
    }

    @Test func `TAP tells once what the server of a scenario with several failures showed`() {
        let evidence = [ScenarioReport.Evidence(title: "the journal", text: "what it says")]
        let report = ScenarioReport(
            name: "hard-days", suite: .bookworm, steps: [Self.bad, Self.bad], seconds: 4, failure: "two",
            evidence: evidence)
        let parts = TAPReport.text([report]).split(separator: "not ok ")
        #expect(parts.map { $0.contains("what it says") } == [false, false, true])
    }

    @Test func `JUnit's XML can be read, whatever was printed`() throws {
        let text = JUnitReport.text(Self.reports)
        #expect(!text.contains("\u{1B}"))
        #expect(text.contains("<testsuites name=\"vsdeb test\" tests=\"4\" failures=\"2\""))
        #expect(text.contains("name=\"a &lt;b&gt; &amp; &quot;c&quot;\""))
        #expect(text.contains("two &lt;3"))
        #expect(text.contains("<testsuite name=\"kill on trixie\" tests=\"1\" failures=\"1\""))
    }

    /// What servers print: colours, a nothing of Unicode, a log that begins in the middle of a traceback.
    private static let hostile = ScenarioReport(
        name: "kill", suite: .bookworm,
        steps: [StepReport(name: "a\nb: 'c'", seconds: 1, remarks: ["x\ty\u{7}"], failure: "    deep\nless deep")],
        seconds: 1, failure: "\u{FFFE}\u{1B}[31mred\u{0}",
        evidence: [
            ScenarioReport.Evidence(title: "it's: #1", text: "      File \"x\"\n  ]]> \u{FFFF}\u{85}\u{FEFF}\nend")
        ])

    @Test func `JUnit's XML is read by a parser, whatever was printed`() async throws {
        let program = "import sys, xml.etree.ElementTree as t; print(t.parse(sys.argv[1]).getroot().get('failures'))"
        #expect(try await python(program, on: JUnitReport.text([Self.hostile])) == "1")
    }

    @Test func `TAP's blocks are read by a parser of YAML, whatever was printed`() async throws {
        let program = #"""
            import re, sys, yaml
            text = open(sys.argv[1], encoding="utf-8").read()
            blocks = re.findall(r"^  ---\n(.*?)^  \.\.\.$", text, re.S | re.M)
            print(len(blocks), yaml.safe_load(blocks[0])["message"] == "    deep\nless deep")
            """#
        #expect(try await python(program, on: TAPReport.text([Self.hostile])) == "1 True")
    }

    private func python(_ program: String, on text: String) async throws -> String {
        try await TemporaryFolder.with { folder in
            let file = folder.path.appending("report")
            try Data((text + "\n").utf8).write(to: URL(filePath: file.string))
            let output = try await Tool(.at("/usr/bin/python3"), ["-I", "-c", program, file.string]).run()
            return output.text.trimmingCharacters(in: .whitespacesAndNewlines)
        }
    }
}
