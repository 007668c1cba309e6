/// dpkg-maintscript-helper, which debhelper writes calls of.
struct MaintscriptHelperRule: MaintainerScriptRule {
    static let byHand = Tag(
        "maintainer-script-should-not-use-dpkg-maintscript-helper", .warning,
        "A maintainer script calls dpkg-maintscript-helper by hand.",
        advice: """
            The calls must be the same in three scripts, which is easily forgotten. debhelper writes them from \
            debian/PACKAGE.maintscript; by hand, keep them alike and override this tag.
            """,
        source: "dpkg-maintscript-helper(1), dh_installdeb(1)")

    static let tags = [byHand]

    func check(_ script: MaintainerScript, of package: CheckedPackage, _ findings: inout Findings) {
        for line in script.script.lines
        where line.text.contains("dpkg-maintscript-helper") && !script.isAutomatic(line.lastNumber) {
            findings.add(Self.byHand, "\"dpkg-maintscript-helper\"", at: script.name, line: line.lastNumber)
        }
    }
}
