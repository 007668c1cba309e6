/// dpkg's files are its own (dpkg-query(1)).
struct DpkgDatabaseRule: MaintainerScriptRule {
    static let direct = Tag(
        "uses-dpkg-database-directly", .warning, "A program reads or changes /var/lib/dpkg itself.",
        advice: "Its format may change, and what is written there is lost or breaks dpkg. Ask `dpkg-query`.",
        source: "dpkg-query(1)")

    static let tags = [direct]

    func check(_ script: MaintainerScript, of package: CheckedPackage, _ findings: inout Findings) {
        if script.script.lines.contains(where: { $0.text.contains("/var/lib/dpkg") }) {
            findings.add(Self.direct, at: script.name)
        }
    }
}
