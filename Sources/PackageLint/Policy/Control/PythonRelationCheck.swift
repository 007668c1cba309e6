/// Dependencies on Python itself (Debian Python Policy 3.1).
struct PythonRelationCheck: Check {
    static let minimal = Tag(
        "depends-on-python-minimal", .error, "A dependency names a minimal Python.",
        advice: "It lacks most of the standard library and is for packages of Python itself. Depend on `python3`.",
        source: "Debian Python Policy 3.1")
    static let bogus = Tag(
        "bogus-python-prerequisite", .experimental, "A dependency names a package that only makes `python` a command.",
        advice: "Those are for administrators. Call `python3` and depend on `python3`.",
        source: "Debian Python Policy 2.1")
    static let both = Tag(
        "depends-on-python2-and-python3", .info, "The package depends on Python 2 and on Python 3.",
        advice: "Debian 12 has no Python 2. Drop what needs it, and its dependency.",
        source: "Debian Python Policy 1.2")
    static let old = Tag(
        "dependency-on-python-version-marked-for-end-of-life", .experimental, "A dependency names Python 2.",
        advice: "It ended in 2020 and Debian 12 has none, so the package cannot be installed. Depend on `python3`.",
        source: "Debian Python Policy 1.2")

    static let tags = [minimal, bogus, both, old]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        let relations = package.relations
        for (field, _, one) in RelationFields.packages(of: package, in: RelationFields.dependencies)
        where Self.isMinimal(one.name) && !Self.isMinimal(package.name) {
            findings.add(Self.minimal, field)
        }
        for field in RelationFields.dependencies {
            let second = Self.second.filter { relations.requires($0, inField: field) }
            if let second = second.first,
                let third = Self.third.first(where: { relations.requires($0, inField: field) })
            {
                findings.add(Self.both, "\(field) (satisfies \(second), \(third))")
            }
            guard !Self.isModule(package.name) else { continue }
            for name in second { findings.add(Self.old, "\(field) (satisfies \(name))") }
        }
        for field in ["Depends", "Pre-Depends", "Recommends"] where package.sourceName != "what-is-python" {
            for name in Self.switches where relations.requires(name, inField: field) {
                findings.add(Self.bogus, "\(field) (satisfies \(name))")
            }
        }
    }

    private static let second = ["python2:any", "python2.7:any", "python2-dev:any"]
    private static let third = ["python3:any", "python3-dev:any"]
    private static let switches = [
        "python-is-python2:any", "python-dev-is-python2:any", "python-is-python3:any", "python-dev-is-python3:any",
    ]

    private static func isMinimal(_ name: String) -> Bool {
        guard name.hasPrefix("python"), name.hasSuffix("-minimal") else { return false }
        return name.dropFirst("python".count).dropLast("-minimal".count).allSatisfy { $0 == "." || $0.isNumber }
    }

    private static func isModule(_ name: String) -> Bool {
        ["python-", "python2-", "python3-"].contains { name.hasPrefix($0) }
    }
}
