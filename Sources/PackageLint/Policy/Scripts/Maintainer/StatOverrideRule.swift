/// Owners and modes that the administrator has set with dpkg-statoverride stay (Policy 10.9.1).
struct StatOverrideRule: MaintainerScriptRule {
    static let unconditional = Tag(
        "unconditional-use-of-dpkg-statoverride", .warning,
        "A maintainer script adds a statoverride without asking for one.",
        advice: """
            It fails, or writes over the administrator's choice, when there is one already. Ask \
            `dpkg-statoverride --list FILE` first.
            """,
        source: "Debian Policy 10.9.1")

    static let tags = [unconditional]

    func check(_ script: MaintainerScript, of package: CheckedPackage, _ findings: inout Findings) {
        var hasAsked = false
        for command in script.script.calls(of: "dpkg-statoverride") {
            hasAsked = hasAsked || command.has("--list")
            if command.has("--add"), !hasAsked { script.report(Self.unconditional, at: command, &findings) }
        }
    }
}
