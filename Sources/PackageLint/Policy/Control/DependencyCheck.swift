/// Dependencies that name the wrong package (Policy 3.5, 3.8 and 7.2).
struct DependencyCheck: Check {
    static let essential = Tag(
        "depends-on-essential-package-without-using-version", .error, "A dependency names what every system has.",
        advice: "Essential packages are always there. Leave the dependency out, unless a version of it is needed.",
        source: "Debian Policy 3.5 and 3.8")
    static let obsolete = Tag(
        "depends-on-obsolete-package", .error, "A dependency names a package that is gone or replaced.",
        advice:
            "It cannot be installed on newer systems. Name the successor, if need be with the old one as alternative.",
        source: "Debian's archive; Debian Policy 7.2")
    static let virtual = Tag(
        "virtual-package-depends-without-real-package-depends", .warning,
        "A dependency names a virtual package first, and no real one.",
        advice: """
            apt then chooses any that provides it. Put the preferred real package before it, as in \
            `default-mta | mail-transport-agent`.
            """,
        source: "Debian Policy 7.5")
    static let toolchain = Tag(
        "binary-package-depends-on-toolchain-package", .warning, "A dependency names what only builds packages.",
        advice: "debhelper and cdbs belong into Build-Depends of the source. Leave the dependency out.",
        source: "Debian Policy 7.2 and 7.7")
    static let mail = Tag(
        "mail-transport-agent-dependency-does-not-specify-default-mta", .warning,
        "A dependency on a mail server does not name Debian's default one.",
        advice: "Which server gets installed is left to chance. Write `default-mta | mail-transport-agent`.",
        source: "Debian Policy 11.6")
    static let awk = Tag(
        "needlessly-depends-on-awk", .error, "A dependency names awk.",
        advice: "base-files, which is essential, depends on it. Leave the dependency out.",
        source: "Debian Policy 3.8")

    static let tags = [essential, obsolete, virtual, toolchain, mail, awk]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        for field in RelationFields.dependencies {
            let clauses = package.relations.clauses(of: field)
            for clause in clauses { check(clause, in: field, package, &findings) }
            let names = Set(clauses.flatMap { $0.map(\.name) })
            if names.contains("mail-transport-agent"), !names.contains("default-mta") {
                findings.add(Self.mail, "\(field): \(package.control.unfolded(field) ?? "")")
            }
        }
    }

    private func check(
        _ clause: DeclaredRelations.Clause, in field: String, _ package: CheckedPackage, _ findings: inout Findings
    ) {
        let first = clause.first?.name ?? ""
        let isStrong = field.hasSuffix("Depends")
        if isStrong, VirtualPackages.all.contains(first), !first.hasPrefix("phpapi-") {
            findings.add(Self.virtual, "\(field): \(first)")
        }
        checkObsolete(clause, in: field, &findings)
        for one in clause {
            let shown = "\(field): \(one.text)"
            if Self.isNeedless(one) { findings.add(Self.essential, shown) }
            if one.name == "awk", one.comparison.isEmpty { findings.add(Self.awk, field) }
            if Self.isForBuilding(one, of: package) { findings.add(Self.toolchain, shown) }
        }
    }

    private func checkObsolete(
        _ clause: DeclaredRelations.Clause, in field: String, _ findings: inout Findings
    ) {
        let gone = clause.filter { ObsoletePackages.successors[$0.name] != nil }
        // A later alternative may name the old package on purpose, for older systems.
        for one in gone where one.name == clause.first?.name || gone.count == clause.count {
            let successor = ObsoletePackages.successors[one.name] ?? ""
            findings.add(Self.obsolete, "\(field): \(one.text)" + (successor.isEmpty ? "" : " => \(successor)"))
        }
    }

    /// diffutils was another package once, and dash may be wanted as the shell.
    private static func isNeedless(_ one: DeclaredPackage) -> Bool {
        EssentialPackages.names.contains(one.name) && one.comparison.isEmpty
            && !["dash", "diffutils"].contains(one.name)
    }

    private static func isForBuilding(_ one: DeclaredPackage, of package: CheckedPackage) -> Bool {
        guard one.name == "debhelper" || one.name == "cdbs" else { return false }
        let name = package.name
        return !name.hasPrefix("dh-") && !name.hasSuffix("-source") && !name.hasSuffix("-src")
            && !package.isTransitional && !package.isMetaPackage
    }
}
