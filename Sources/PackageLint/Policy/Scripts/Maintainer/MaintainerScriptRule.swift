/// A rule, or a few related ones, about one maintainer script.
protocol MaintainerScriptRule: Sendable {
    /// What it may report.
    static var tags: [Tag] { get }

    /// Looks at one script of `package`.
    func check(_ script: MaintainerScript, of package: CheckedPackage, _ findings: inout Findings)
}
