public import PackageLint

extension SamplePackage {
    /// What `checks` find in the package, experimental tags too.
    public func findings(_ checks: [any Check]) async throws -> [Finding] {
        let tags = Set(checks.flatMap { type(of: $0).tags.map(\.name) })
        let linter = Linter(checks: checks, selection: TagSelection(wanted: tags, suppressed: []))
        return try await linter.check(bytes()).findings
    }
}
