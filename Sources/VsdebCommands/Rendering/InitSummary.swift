import ProjectSkeleton

/// The last lines of `vsdeb init`, for people.
struct InitSummary {
    private let report: SkeletonReport

    init(_ report: SkeletonReport) { self.report = report }

    /// What was written, what was found, and what to do next.
    var text: String {
        let width = report.facts.map(\.name.count).max() ?? 0
        let facts = report.facts.map { fact in
            "  " + fact.name + String(repeating: " ", count: width - fact.name.count + 2) + fact.value
        }
        let steps = report.steps.enumerated().flatMap { index, step in
            step.enumerated().map { $0.offset == 0 ? "  \(index + 1). \($0.element)" : "       \($0.element)" }
        }
        let place = report.folder == "." ? "" : report.folder + "/"
        let written = report.written.map { "  " + place + $0 }
        let lines = ["Wrote:"] + written + ["Found:"] + facts + ["Next:"] + steps
        return PrintableText.of(lines.joined(separator: "\n"))
    }
}
