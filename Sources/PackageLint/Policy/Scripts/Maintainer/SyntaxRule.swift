/// A maintainer script that its shell would refuse.
struct SyntaxRule: MaintainerScriptRule {
    static let fails = Tag(
        "maintainer-shell-script-fails-syntax-check", .error, "A maintainer script has a syntax error.",
        advice: """
            The shell stops at the error, so that the package cannot be installed, or not be removed. `dash -n \
            postinst` shows the line.
            """,
        source: "Debian Policy 10.4")

    static let tags = [fails]

    func check(_ script: MaintainerScript, of package: CheckedPackage, _ findings: inout Findings) {
        guard ["sh", "bash"].contains(script.interpreterName), let fault = script.script.fault else { return }
        findings.add(Self.fails, at: script.name, because: "line \(fault.line): \(fault.reason)")
    }
}
