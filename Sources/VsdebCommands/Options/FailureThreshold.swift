import ArgumentParser
import PackageLint

/// From which severity on a finding is a failure.
enum FailureThreshold: String, ExpressibleByArgument, CaseIterable {
    case error, warning, info, pedantic, none

    /// Whether `report` has a finding that is bad enough.
    func isReached(by report: CheckReport) -> Bool {
        guard let least = Severity(rawValue: rawValue) else { return false }
        return report.findings.contains { $0.tag.severity >= least }
    }
}
