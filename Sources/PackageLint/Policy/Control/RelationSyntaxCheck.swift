internal import DebianPackage

/// How relations are written (Policy 7.1).
struct RelationSyntaxCheck: Check {
    static let bad = Tag(
        "bad-relation", .error, "A relation is not “name (operator version)”.",
        advice: "dpkg refuses the package. Write the bound in parentheses: `python3 (>= 3.11)`.",
        source: "Debian Policy 7.1; deb-control(5)")
    static let obsolete = Tag(
        "obsolete-relation-form", .warning, "A relation uses `<` or `>`.",
        advice: "dpkg reads them as `<=` and `>=`, against their look. Write `<<`, `<=`, `>=` or `>>`.",
        source: "Debian Policy 7.1")
    static let badVersion = Tag(
        "bad-version-in-relation", .error, "dpkg cannot read the version of a relation.",
        advice: "Versions begin with a digit and hold letters, digits and `.+-~:`. Write such as `(>= 3.11~)`.",
        source: "Debian Policy 7.1; deb-version(7)")
    static let alternatives = Tag(
        "alternates-not-allowed", .error, "A field that knows no alternatives has some.",
        advice: "`|` has a meaning in Depends, Pre-Depends, Recommends and Suggests only. Separate by commas.",
        source: "Debian Policy 7.1")
    static let name = Tag(
        "bad-provided-package-name", .error, "A relation names what can be no package.",
        advice: """
            Names hold a-z, 0-9 and `+-.`. Where a version was glued on, as in `python3>=3.11`, write \
            `python3 (>= 3.11)`.
            """,
        source: "Debian Policy 5.6.7 and 7.1")
    static let provides = Tag(
        "invalid-versioned-provides", .error, "A provided package has another operator than `=`.",
        advice: "What is provided has one version. Write `Provides: name (= 1.0)`.",
        source: "Debian Policy 7.5")

    static let tags = [bad, obsolete, badVersion, alternatives, name, provides]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        for field in RelationFields.all where !RelationFields.dependencies.contains(field) {
            if package.control[field]?.utf8.contains(UInt8(ascii: "|")) == true {
                findings.add(Self.alternatives, field)
            }
        }
        for (field, _, one) in RelationFields.packages(of: package) { check(one, in: field, &findings) }
    }

    private func check(_ one: DeclaredPackage, in field: String, _ findings: inout Findings) {
        let shown = "\(field): \(one.text)"
        if !PackageNameCheck.isName(one.name) { findings.add(Self.name, one.name) }
        if !one.rest.isEmpty { findings.add(Self.bad, shown) }
        if one.comparison == "<" || one.comparison == ">" { findings.add(Self.obsolete, shown) }
        if !one.comparison.isEmpty, (try? DebianVersion(one.version)) == nil { findings.add(Self.badVersion, shown) }
        if field == "Provides", !one.comparison.isEmpty, one.comparison != "=" {
            findings.add(Self.provides, one.text)
        }
    }
}
