/// Alternatives (Policy 6.6, update-alternatives(1)).
struct AlternativesRule: MaintainerScriptRule {
    static let sets = Tag(
        "maintainer-script-sets-alternative-improperly", .warning,
        "A maintainer script chooses an alternative for the administrator.",
        advice: "`--set` ends the automatic choice for good. Offer yours with `--install` and a priority.",
        source: "update-alternatives(1)")
    static let postrm = Tag(
        "postrm-removes-alternative", .warning, "postrm takes an alternative away.",
        advice: "It points nowhere from the removal of the files until then. Do it in prerm.",
        source: "Debian Policy 6.6, update-alternatives(1)")

    static let tags = [sets, postrm]

    func check(_ script: MaintainerScript, of package: CheckedPackage, _ findings: inout Findings) {
        for command in script.script.calls(of: "update-alternatives") {
            guard let action = command.arguments.first else { continue }
            if ["--set", "--set-selections", "--config"].contains(action) {
                script.report(Self.sets, "\"update-alternatives \(action)\"", at: command, &findings)
            } else if action == "--remove", script.name == "postrm" {
                script.report(Self.postrm, "\"update-alternatives --remove\"", at: command, &findings)
            }
        }
    }
}
