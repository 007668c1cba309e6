@testable import PackageLint
import Testing

@Suite struct FindingLinesTests {
    private let tag = PackageLint.Tag("a-tag", .error, "It is wrong.", advice: "Mend it.", source: "nowhere")
    private let note = PackageLint.Tag("a-note", .info, "It is so.", advice: "Let it be.", source: "nowhere")

    private func lines(_ findings: [Finding], limit: Int = 0) -> [String] {
        let report = CheckReport(package: "sample", findings: findings, overridden: [])
        return FindingLines(report, least: .warning, limit: limit).lines
    }

    @Test func `prints a finding as lintian does, the reason below, and the remedy`() {
        let finding = Finding(
            tag, package: "sample", context: "a b", path: "etc/x", line: 3, explanation: "Since.\nSo.")
        #expect(lines([finding]) == ["E: sample: a-tag a b [etc/x:3]", "N:   Since.", "N:   So.", "N:   Mend it."])
    }

    @Test func `leaves out what is less bad than asked for`() {
        #expect(lines([Finding(note, package: "sample", context: "")]) == [])
    }

    @Test func `counts what the limit hides`() {
        let findings = (1...3).map { Finding(tag, package: "sample", context: "\($0)") }
        #expect(lines(findings).filter { $0 == "N:   Mend it." }.count == 1)
        #expect(lines(findings, limit: 2).last == "N: 1 more of a-tag; --limit 0 shows all")
    }

    @Test func `a name with an escape or a newline cannot steer the terminal or look like a finding`() {
        let finding = Finding(tag, package: "sample", context: "x\u{1B}[2J\nE: other: y\u{9B}")
        #expect(lines([finding]) == ["E: sample: a-tag x\\x1B[2J\\x0AE: other: y\\x9B", "N:   Mend it."])
    }
}
