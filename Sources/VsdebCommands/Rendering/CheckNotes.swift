import PackageLint

/// What a build tells of its check: errors and warnings, and how many there are of the rest.
struct CheckNotes {
    private let report: CheckReport

    init(_ report: CheckReport) { self.report = report }

    /// Whole lines.
    var text: String {
        let lines = FindingLines(report, least: .warning, limit: 4).lines
        return (lines + ["vsdeb: check: \(CheckSummary(report).text)"]).joined(separator: "\n") + "\n"
    }
}
