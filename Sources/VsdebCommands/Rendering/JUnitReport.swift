import BootTesting
import LifeTesting

/// Results in the XML that JUnit made common, as CI services read it.
enum JUnitReport {
    /// A suite a scenario, a case a step.
    static func text(_ reports: [ScenarioReport]) -> String {
        let suites = reports.map(suite).joined(separator: "\n")
        let attributes = "name=\"vsdeb test\" \(counts(reports.flatMap(cases), reports.map(\.seconds).reduce(0, +)))"
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites \(attributes)>\n\(suites)\n</testsuites>"
    }

    private static func suite(_ report: ScenarioReport) -> String {
        let steps = cases(report)
        let name = "\(report.name) on \(report.suite.codename)"
        var lines = ["  <testsuite name=\"\(escaped(name))\" \(counts(steps, report.seconds))>"]
        lines += steps.map { testCase($0, in: report) }
        if report.failure != nil {
            let text = report.evidence.map { "---- \($0.title)\n\($0.text)" }.joined(separator: "\n")
            lines.append("    <system-out>\(escaped(text))</system-out>")
        }
        return (lines + ["  </testsuite>"]).joined(separator: "\n")
    }

    /// The steps, and what failed between two of them.
    private static func cases(_ report: ScenarioReport) -> [StepReport] {
        guard let failure = report.failure, report.steps.allSatisfy({ $0.failure == nil }) else { return report.steps }
        return report.steps + [StepReport(name: "between two steps", seconds: 0, failure: failure)]
    }

    private static func counts(_ steps: [StepReport], _ seconds: Double) -> String {
        let failures = steps.filter { $0.failure != nil }.count
        return "tests=\"\(steps.count)\" failures=\"\(failures)\" time=\"\(Quantity.seconds(seconds))\""
    }

    private static func testCase(_ step: StepReport, in report: ScenarioReport) -> String {
        let remarks = step.remarks.isEmpty ? "" : " (\(step.remarks.joined(separator: "; ")))"
        let attributes =
            "classname=\"\(escaped(report.name))\" name=\"\(escaped(step.name + remarks))\" "
            + "time=\"\(Quantity.seconds(step.seconds))\""
        guard let failure = step.failure else { return "    <testcase \(attributes)/>" }
        let head = failure.split(separator: "\n").first.map(String.init) ?? failure
        return "    <testcase \(attributes)>\n"
            + "      <failure message=\"\(escaped(head))\">\(escaped(failure))</failure>\n    </testcase>"
    }

    /// Text with its markup written as entities.
    private static func escaped(_ text: String) -> String {
        PrintableText.of(text).replacing("&", with: "&amp;").replacing("<", with: "&lt;")
            .replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
    }
}
