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
        return try await report(on: package, found: findings)
    }

    /// Checks a package that is about to be written, in its tree: what a check of the .deb would find but for its format.
    ///
    /// `fileName` is the name that the .deb will have.
    ///
    /// - Throws: `DebError` if a file of the tree changed or cannot be read; `CancellationError`.
    public func check(_ planned: PlannedPackage, named fileName: String) async throws -> CheckReport {
        let (package, findings) = try await TreeReading(planned, fileName: fileName, fileChecks: fileChecks).read()
        return try await report(on: package, found: findings)
    }

    private var fileChecks: [any FileCheck] { checks.compactMap { $0 as? any FileCheck } }

    /// Runs the checks of the whole package, and obeys its override file.
    ///
    /// - Throws: `CancellationError`.
    func report(on package: CheckedPackage, found: Findings) async throws -> CheckReport {
        var findings = found
        try await withThrowingTaskGroup(of: (Int, Findings).self) { group in
            for (number, check) in checks.enumerated() where package.isWhole || check is any ArchiveCheck {
                group.addTask {
                    try Task.checkCancellation()
                    var own = Findings(package: package.name)
                    check.check(package, &own)
                    return (number, own)
                }
            }
            var outcomes: [Int: Findings] = [:]
            for try await (number, own) in group where !own.isEmpty { outcomes[number] = own }
            for number in checks.indices { if let own = outcomes[number] { findings.merge(own) } }
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
