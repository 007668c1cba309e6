import LifeTesting

/// Results in the Test Anything Protocol, version 14 (testanything.org).
enum TAPReport {
    /// A test point a step, in the scenarios' order; a failed one carries its scenario's evidence.
    static func text(_ reports: [ScenarioReport]) -> String {
        var lines = ["TAP version 14"]
        var number = 0
        for report in reports {
            for step in report.steps {
                number += 1
                lines += point(number, report, step)
            }
            // What fails between two steps has no point of its own yet.
            if let failure = report.failure, report.steps.allSatisfy({ $0.failure == nil }) {
                number += 1
                lines += point(number, report, StepReport(name: "between two steps", seconds: 0, failure: failure))
            }
        }
        return (lines + ["1..\(number)"]).joined(separator: "\n")
    }

    private static func point(_ number: Int, _ report: ScenarioReport, _ step: StepReport) -> [String] {
        let verdict = step.failure == nil ? "ok" : "not ok"
        // “#” begins a directive, so that of a name is escaped.
        let name = "\(report.name): \(step.name)".replacing("\\", with: "\\\\").replacing("#", with: "\\#")
        var lines = ["\(verdict) \(number) - \(name)", "  ---", "  seconds: \(Quantity.seconds(step.seconds))"]
        for remark in step.remarks { lines.append("  remark: \(quoted(remark))") }
        if let failure = step.failure {
            lines += block("message", failure)
            for evidence in report.evidence { lines += block(quoted(evidence.title), evidence.text) }
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
