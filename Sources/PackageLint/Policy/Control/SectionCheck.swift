/// The field Section (Policy 2.4).
struct SectionCheck: Check {
    static let unknown = Tag(
        "unknown-section", .warning, "The section is none of Debian's archive.",
        advice: """
            Front ends of apt sort packages by it, and put an unknown one aside. A web application belongs into `web`, \
            a service into `net`, `httpd` or `database`; `misc` fits anything.
            """,
        source: "Debian Policy 2.4")
    static let template = Tag(
        "section-is-dh_make-template", .error, "The section is still dh_make's “unknown”.",
        advice: "Replace the template's word by one of the archive's sections, such as `web`.",
        source: "Debian Policy 2.4")
    static let wrong = Tag(
        "wrong-section-according-to-package-name", .info, "Packages of such a name lie in another section.",
        advice: """
            Users look for libraries, documentation and modules of a language in their own sections. Take the section \
            that the finding names, unless the name only looks like one of them.
            """,
        source: "Debian Policy 2.4; list of sections in the archive")

    static let tags = [unknown, template, wrong]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        guard let section = package.control.unfolded("Section") else { return }
        let parts = section.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        let area = parts.count > 1 ? parts.first.map(String.init) : nil
        let name = parts.last.map(String.init) ?? ""
        if let area, !Self.areas.contains(area) { findings.add(Self.unknown, section) }
        if name == "unknown", area == nil {
            findings.add(Self.template)
        } else if !ArchiveSections.names.contains(name) {
            findings.add(Self.unknown, section)
        }
        guard name != "oldlibs" else { return }
        if let right = ArchiveSections.section(ofPackage: package.name) {
            guard right != name else { return }
            findings.add(Self.wrong, "\(section) => \(area.map { "\($0)/" } ?? "")\(right)")
        } else if name == "debug" {
            findings.add(Self.wrong, section)
        }
    }

    private static let areas: Set = ["contrib", "non-free", "non-free-firmware"]
}
