/// Conflicts, Breaks, and a package's relations with itself (Policy 7.3 and 7.4).
struct ConflictCheck: Check {
    static let version = Tag(
        "conflicts-with-version", .info, "A conflict is with some versions only.",
        advice:
            "Conflicts forbids both to be unpacked at once. `Breaks:` with the version is enough, and upgrades more easily.",
        source: "Debian Policy 7.3 and 7.4")
    static let breaks = Tag(
        "breaks-without-version", .warning, "Breaks names all versions of a package.",
        advice: "Write `Breaks: name (<< 2.0)` for those up to the repaired one, or `Conflicts:` if both can never be.",
        source: "Debian Policy 7.3 and 7.4")
    static let itself = Tag(
        "package-relation-with-self", .warning, "The package has a relation with itself.",
        advice: "It says nothing, or that the package can never be installed. Leave it out.",
        source: "Debian Policy 7.2")
    static let dependency = Tag(
        "conflicts-with-dependency", .error, "The package forbids what it depends on.",
        advice: "It can never be installed. Remove one of the two, or put versions to both that do not overlap.",
        source: "Debian Policy 7.2 and 7.4")

    static let tags = [version, breaks, itself, dependency]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        for (field, _, one) in RelationFields.packages(of: package) {
            if field == "Conflicts", !one.comparison.isEmpty { findings.add(Self.version, one.text) }
            if field == "Breaks", one.comparison.isEmpty, !VirtualPackages.all.contains(one.name),
                !package.relations.requires(one.text, inField: "Replaces")
            {
                findings.add(Self.breaks, one.text)
            }
            if one.name == package.name, one.qualifier.isEmpty,
                !["Conflicts", "Replaces", "Provides"].contains(field)
            {
                findings.add(Self.itself, "\(field): \(one.text)")
            }
        }
        checkDependencies(package, &findings)
    }

    private func checkDependencies(_ package: CheckedPackage, _ findings: inout Findings) {
        for (_, clause, one) in RelationFields.packages(of: package, in: ["Conflicts", "Breaks"])
        where clause.count == 1 {
            for field in RelationFields.dependencies where package.relations.requires(one.text, inField: field) {
                findings.add(Self.dependency, "\(field) \(one.text)")
            }
        }
    }
}
