import PackageLint

/// How many findings of which severity, in one line.
struct CheckSummary {
    private let report: CheckReport

    init(_ report: CheckReport) { self.report = report }

    /// Such as “2 errors, 1 warning; 5 overridden”.
    var text: String {
        let counts = Severity.allCases.compactMap { severity in
            Self.count(report.findings.count { $0.tag.severity == severity }, severity)
        }
        let found = counts.isEmpty ? "nothing found" : counts.joined(separator: ", ")
        return report.overridden.isEmpty ? found : "\(found); \(report.overridden.count) overridden"
    }

    private static func count(_ number: Int, _ severity: Severity) -> String? {
        guard number > 0 else { return nil }
        switch severity {
        case .error, .warning: return "\(number) \(severity.rawValue)\(number == 1 ? "" : "s")"
        case .info, .pedantic, .experimental: return "\(number) \(severity.rawValue)"
        }
    }
}
