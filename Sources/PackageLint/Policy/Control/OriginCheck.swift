/// Fields that say where a package comes from (deb-control(5)).
struct OriginCheck: Check {
    static let bugs = Tag(
        "bugs-field-does-not-refer-to-debian-infrastructure", .warning, "The field Bugs names another bug tracker.",
        advice: """
            reportbug sends its users there. For a package outside of Debian that is right: override the tag; else \
            leave the field out.
            """,
        source: "deb-control(5)")
    static let origin = Tag(
        "redundant-origin-field", .warning, "The field Origin says Debian.",
        advice: "Packages without the field are Debian's already. Name the real origin or leave the field out.",
        source: "deb-control(5)")
    static let type = Tag(
        "explicit-default-in-package-type", .warning, "The field Package-Type says what holds anyway.",
        advice: "`deb` is the default. Leave the field out.",
        source: "deb-control(5)")
    static let source = Tag(
        "source-field-malformed", .error, "The field Source is not a source package's name.",
        advice: "Write `Source: name` or `Source: name (version)`, in small letters.",
        source: "Debian Policy 5.6.1")

    static let tags = [bugs, origin, type, source]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        let control = package.control
        if let bugs = control.unfolded("Bugs"), !bugs.contains(".debian.org"), !package.name.hasSuffix("-dbgsym") {
            findings.add(Self.bugs, bugs)
        }
        if control.unfolded("Origin")?.lowercased() == "debian" { findings.add(Self.origin) }
        if control.unfolded("Package-Type") == "deb" { findings.add(Self.type) }
        if let source = control.unfolded("Source"), !Self.isSource(source) { findings.add(Self.source, source) }
    }

    private static func isSource(_ text: String) -> Bool {
        let name = text.prefix { $0 != " " && $0 != "(" && $0 != "\t" }
        guard PackageNameCheck.isName(name) else { return false }
        let rest = text.dropFirst(name.count).trimmingSpaces()
        guard !rest.isEmpty else { return true }
        guard rest.count > 2, rest.first == "(", rest.last == ")" else { return false }
        return rest.dropFirst().dropLast().utf8.allSatisfy { byte in
            (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || "+-.:~".utf8.contains(byte)
        }
    }
}
