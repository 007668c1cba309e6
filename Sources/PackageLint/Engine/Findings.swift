/// What a check reports into.
public struct Findings: Sendable {
    private let package: String
    /// What was reported, in that order.
    public private(set) var all: [Finding] = []

    /// Nothing found yet in `package`.
    public init(package: String) { self.package = package }

    /// Reports `tag`.
    ///
    /// `context` holds the values that show it, as lintian prints them; `path` is the file inside the package, without
    /// a first slash; lines are counted from 1. `explanation` names the values that disagree, why that fails and what to
    /// write instead.
    public mutating func add(
        _ tag: Tag, _ context: String = "", at path: String? = nil, line: Int? = nil, because explanation: String? = nil
    ) {
        all.append(
            Finding(tag, package: package, context: context, path: path, line: line, explanation: explanation))
    }

    /// Takes over what another task found.
    mutating func append(_ others: [Finding]) { all += others }
}
