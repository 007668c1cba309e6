/// debhelper's placeholder, in a script that debhelper did not work on.
struct DebhelperTokenRule: MaintainerScriptRule {
    static let token = Tag(
        "maintainer-script-has-unexpanded-debhelper-token", .warning,
        "A maintainer script still has the line #DEBHELPER#.",
        advice: """
            debhelper puts there what enables and restarts services; without it these steps are missing. Write \
            them out, or take the line away.
            """,
        source: "dh_installdeb(1)")

    static let tags = [token]

    func check(_ script: MaintainerScript, of package: CheckedPackage, _ findings: inout Findings) {
        for (index, line) in script.rawLines.enumerated() where line.contains("#DEBHELPER#") {
            findings.add(Self.token, "#DEBHELPER#", at: script.name, line: index + 1)
        }
    }
}
