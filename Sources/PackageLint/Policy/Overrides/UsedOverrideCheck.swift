/// Overrides that silence nothing; ``Overrides`` finds them after all other checks have run.
struct UsedOverrideCheck: Check {
    static let tags = [OverrideTags.unused, OverrideTags.mismatched]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {}
}
