import ArgumentParser
import PackageLint
import ServiceLint

/// Every check that `vsdeb check` and `vsdeb build` run.
enum Checks {
    /// By group: the pages of docs/checks/.
    static let groups = PolicyChecks.groups + ServiceChecks.groups

    /// All of them.
    static let all = groups.flatMap(\.checks)

    private static let tags = Dictionary(all.flatMap { type(of: $0).tags }.map { ($0.name, $0) }) { first, _ in first }

    /// The names of all tags, sorted.
    static let tagNames = tags.keys.sorted()

    /// The tag of this name.
    ///
    /// - Throws: `ValidationError` that names those that look alike.
    static func tag(named name: String) throws -> Tag {
        if let tag = tags[name] { return tag }
        let words = Set(name.split(separator: "-"))
        let near = tagNames.filter { words.intersection($0.split(separator: "-")).count * 2 > words.count }.prefix(5)
        let hint = near.isEmpty ? "docs/checks/ lists them" : "did you mean \(near.joined(separator: ", "))"
        throw ValidationError("There is no tag “\(name)”; \(hint).")
    }
}
