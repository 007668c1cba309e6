public import DebianPackage
public import SystemPackage

/// Checks packages.
public struct Linter: Sendable {
    private let checks: [any Check]
    private let selection: TagSelection

    /// A linter with these checks, whose tags `selection` may narrow.
    public init(checks: [any Check] = PolicyChecks.all, selection: TagSelection = .all) {
        self.checks = checks.filter { check in type(of: check).tags.contains(where: selection.contains) }
        self.selection = selection
    }

    /// Checks the .deb at `path`.
    ///
    /// - Throws: ``UnreadablePackage`` if it cannot be read as a .deb at all; `CancellationError`.
    public func check(_ path: FilePath) async throws -> CheckReport {
        let (package, findings) = try await DebReading(path, fileChecks: fileChecks).read()
        return try report(on: package, found: findings)
    }

    /// Checks a package that is about to be written, in its tree: what a check of the .deb would find but for its format.
    ///
    /// - Throws: `DebError` if a file of the tree changed or cannot be read; `CancellationError`.
    public func check(_ planned: PlannedPackage) async throws -> CheckReport {
        let (package, findings) = try await TreeReading(planned, fileChecks: fileChecks).read()
        return try report(on: package, found: findings)
    }

    private var fileChecks: [any FileCheck] { checks.compactMap { $0 as? any FileCheck } }

    /// Runs the checks of the whole package, and obeys its override file.
    ///
    /// - Throws: `CancellationError`.
    func report(on package: CheckedPackage, found: Findings) throws -> CheckReport {
        var findings = found
        for check in checks where package.hasControl || check is any ArchiveCheck {
            try Task.checkCancellation()
            check.check(package, &findings)
        }
        let selected = findings.all.filter { selection.contains($0.tag) }
        let outcome = Overrides(of: package).apply(to: selected, judging: lookedFor)
        let kept = outcome.kept + outcome.leftovers.filter { selection.contains($0.tag) }
        return CheckReport(
            package: package.name, findings: Self.sorted(kept), overridden: Self.sorted(outcome.silenced))
    }

    /// The tags that would be in the report if they were found.
    private var lookedFor: Set<String> {
        Set(checks.flatMap { type(of: $0).tags }.filter(selection.contains).map(\.name))
    }

    /// The worst first, then by tag and place, so that two runs print the same.
    private static func sorted(_ findings: [Finding]) -> [Finding] {
        findings.sorted { left, right in
            if left.tag.severity != right.tag.severity { return left.tag.severity > right.tag.severity }
            if left.tag.name != right.tag.name { return left.tag.name < right.tag.name }
            let places = (left.path ?? "", right.path ?? "")
            if places.0 != places.1 { return places.0 < places.1 }
            if left.line != right.line { return (left.line ?? 0) < (right.line ?? 0) }
            return left.context < right.context
        }
    }
}
