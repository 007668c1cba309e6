import PackageLint

/// Asks what the machine would ask: will it start, will it be reached, is it safe to run for years.
///
/// Packages without units and without sites of nginx are none of its business.
struct ServiceCheck: Check {
    static let tags = rules.flatMap { type(of: $0).tags }

    /// All rules, by the question they answer.
    static let rules: [any ServiceRule] =
        UnitRules.all + GunicornRules.all + ApplicationRules.all + WebRules.all + KeepingRules.all

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        guard Self.concerns(package) else { return }
        let machine = InstalledMachine(package)
        for rule in Self.rules { rule.check(machine, &findings) }
    }

    private static func concerns(_ package: CheckedPackage) -> Bool {
        let folders =
            PackagedFiles.unitFolders + ["etc/nginx/sites-available", "etc/nginx/sites-enabled", "etc/nginx/conf.d"]
        return folders.contains { !package.files.children(of: $0).isEmpty }
    }
}
