/// Reads each maintainer script once and shows it to all rules.
struct MaintainerScriptCheck: Check {
    static let rules: [any MaintainerScriptRule] = [
        ErrorHandlingRule(), EmptyScriptRule(), SyntaxRule(), BashismRule(), DebhelperTokenRule(),
        ServiceCallRule(), InitScriptRule(), AccountRule(), AccountFileRule(), OwnershipRule(), ProgramPathRule(),
        TemporaryFileRule(), QuestionRule(), ProcessRule(), DeviceRule(), LinkerCacheRule(), NetworkDatabaseRule(),
        AlternativesRule(), StatOverrideRule(), MaintscriptHelperRule(), ToolDependencyRule(), DpkgDatabaseRule(),
    ]

    static let tags: [Tag] = rules.flatMap { type(of: $0).tags }

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        for script in package.readableMaintainerScripts {
            for rule in Self.rules { rule.check(script, of: package, &findings) }
        }
    }
}
