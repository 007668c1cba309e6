import LifeTesting

/// Results in the Test Anything Protocol, version 14 (testanything.org).
enum TAPReport {
    /// What stands at the end of a test that did not come to its own.
    static let interrupted = "Bail out! interrupted"

    /// A test point a step, in the scenarios' order; a failed one carries its scenario's evidence.
    static func text(_ reports: [ScenarioReport]) -> String {
        var lines = ["TAP version 14"]
        var number = 0
        for report in reports {
            // What the server showed is told once, below the last failure.
            let last = report.steps.lastIndex { $0.failure != nil }
            for (index, step) in report.steps.enumerated() {
                number += 1
                lines += point(number, report, step, index == last ? report.evidence : [])
            }
            // What fails between two steps has no point of its own yet.
            if let failure = report.failure, report.steps.allSatisfy({ $0.failure == nil }) {
                number += 1
                let step = StepReport(name: "between two steps", seconds: 0, failure: failure)
                lines += point(number, report, step, report.evidence)
            }
        }
        return (lines + ["1..\(number)"]).joined(separator: "\n")
    }

    private static func point(
        _ number: Int, _ report: ScenarioReport, _ step: StepReport, _ evidence: [ScenarioReport.Evidence]
    ) -> [String] {
        let verdict = step.failure == nil ? "ok" : "not ok"
        // “#” begins a directive, so that of a name is escaped.
        let name = "\(report.name): \(step.name)".replacing("\\", with: "\\\\").replacing("#", with: "\\#")
        var lines = ["\(verdict) \(number) - \(name)", "  ---", "  seconds: \(Quantity.seconds(step.seconds))"]
        for remark in step.remarks { lines.append("  remark: \(quoted(remark))") }
        if let failure = step.failure {
            lines += block("message", failure)
            for text in evidence { lines += block(quoted(text.title), text.text) }
        }
        return lines + ["  ..."]
    }

    /// A scalar in quotes, which a line's end would fold.
    private static func quoted(_ text: String) -> String {
        "'\(PrintableText.of(text).replacing("\n", with: " ").replacing("'", with: "''"))'"
    }

    /// A literal block of YAML; its indentation is said, since the first line may have one of its own.
    private static func block(_ name: String, _ text: String) -> [String] {
        let lines = PrintableText.of(text).split(separator: "\n", omittingEmptySubsequences: false)
        return ["  \(name): |2-"] + lines.map { "    \($0)" }
    }
}
