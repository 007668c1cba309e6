/// What a check reports into.
public struct Findings: Sendable {
    private let package: String
    private var kept: [Finding] = []
    private var counts: [String: (tag: Tag, count: Int)] = [:]

    /// Nothing found yet in `package`.
    public init(package: String) { self.package = package }

    /// What was reported, in that order.
    ///
    /// Of one tag no more than ``PackageLimits/findingsATag`` are kept; one more tells how many others there were.
    public var all: [Finding] {
        let untold = counts.values.filter { $0.count > PackageLimits.findingsATag }.map { tag, count in
            Finding(tag, package: package, context: "and \(count - PackageLimits.findingsATag) more of these")
        }
        return kept + untold
    }

    /// Reports `tag`.
    ///
    /// `context` holds the values that show it, as lintian prints them; `path` is the file inside the package, without
    /// a first slash; lines are counted from 1. `explanation` names the values that disagree, why that fails and what to
    /// write instead.
    public mutating func add(
        _ tag: Tag, _ context: String = "", at path: String? = nil, line: Int? = nil, because explanation: String? = nil
    ) {
        append(
            Finding(tag, package: package, context: context, path: path, line: line, explanation: explanation))
    }

    /// Whether nothing was reported.
    var isEmpty: Bool { kept.isEmpty }

    /// Takes over what another task found.
    mutating func merge(_ other: Findings) {
        let before = counts
        for finding in other.kept where (counts[finding.tag.name]?.count ?? 0) < PackageLimits.findingsATag {
            append(finding)
        }
        for (name, (tag, count)) in other.counts { counts[name] = (tag, (before[name]?.count ?? 0) + count) }
    }

    private mutating func append(_ finding: Finding) {
        let count = counts[finding.tag.name]?.count ?? 0
        counts[finding.tag.name] = (finding.tag, count + 1)
        if count < PackageLimits.findingsATag { kept.append(finding) }
    }
}
