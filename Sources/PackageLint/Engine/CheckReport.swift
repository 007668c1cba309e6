/// What a check of one package came to.
public struct CheckReport: Sendable, Equatable {
    /// The package's name.
    public let package: String
    /// What was found and not overridden, the worst first.
    public let findings: [Finding]
    /// What the package's own override file silenced.
    public let overridden: [Finding]

    /// The worst severity among the findings.
    public var worst: Severity? { findings.map(\.tag.severity).max() }
}
