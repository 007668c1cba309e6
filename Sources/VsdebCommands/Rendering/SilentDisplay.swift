import PackageBuild
import PackageLint

/// Shows nothing but warnings, and what makes a build fail.
struct SilentDisplay: BuildDisplay {
    func show(_ event: BuildEvent) {
        switch event {
        case .warned(let text): StandardStreams.tell("vsdeb: warning: \(text)\n")
        case .checked(let report):
            let lines = FindingLines(report, least: .error, limit: 0).lines
            StandardStreams.tell(lines.map { $0 + "\n" }.joined())
        default: break
        }
    }

    func close() {}
}
