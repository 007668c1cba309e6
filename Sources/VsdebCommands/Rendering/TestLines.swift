import BootTesting
import LifeTesting

/// A test in lines for people.
enum TestLines {
    /// What an event is called; nil for one that nobody needs to read.
    static func text(_ event: LifeEvent) -> String? {
        switch event {
        case .note(let text): "vsdeb: \(text)"
        case .started: nil
        case .step(let scenario, let step): line(scenario, step)
        case .kept(let scenario, let words):
            "vsdeb: \(scenario): its machine stays until Ctrl-C; to get into it: sudo \(words)"
        case .failed(let report): failed(report)
        case .finished(let report): report.failure == nil ? passed(report) : failed(report)
        }
    }

    /// How many passed, and how long it took.
    static func summary(_ reports: [ScenarioReport]) -> String {
        let failed = reports.filter { $0.failure != nil }
        let seconds = Quantity.seconds(reports.map(\.seconds).reduce(0, +))
        let steps = reports.map(\.steps.count).reduce(0, +)
        let figures = "\(steps) steps in \(seconds) s"
        guard !failed.isEmpty else { return "\(count(reports.count)) passed (\(figures))" }
        let names = failed.map(\.name).joined(separator: ", ")
        return "\(failed.count) of \(count(reports.count)) failed: \(names) (\(figures))"
    }

    private static func count(_ number: Int) -> String { number == 1 ? "1 scenario" : "\(number) scenarios" }

    private static func line(_ scenario: String, _ step: StepReport) -> String {
        let seconds = Quantity.seconds(step.seconds)
        let padding = String(repeating: " ", count: max(0, 6 - seconds.count))
        let remarks = step.remarks.isEmpty ? "" : "  (\(step.remarks.joined(separator: "; ")))"
        let verdict = step.failure == nil ? "ok    " : "FAILED"
        return "\(verdict) \(padding)\(seconds) s  \(scenario): \(step.name)\(remarks)"
    }

    private static func passed(_ report: ScenarioReport) -> String {
        "passed \(report.name) on \(report.suite) in \(Quantity.seconds(report.seconds)) s"
    }

    private static func failed(_ report: ScenarioReport) -> String {
        let head = "FAILED \(report.name) on \(report.suite): \(report.failure ?? "")"
        let evidence = report.evidence.map { "---- \($0.title)\n\($0.text)" }
        return PrintableText.of(([head] + evidence).joined(separator: "\n")) + "\n----"
    }
}
