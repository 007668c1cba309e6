/// Init scripts are called through invoke-rc.d (Policy 9.3.3.2).
struct InitScriptRule: MaintainerScriptRule {
    static let direct = Tag(
        "maintainer-script-calls-init-script-directly", .error, "A maintainer script calls an init script itself.",
        advice: "The administrator's policy-rc.d is not asked then. Call `invoke-rc.d NAME ACTION`.",
        source: "Debian Policy 9.3.3.2")

    static let tags = [direct]

    func check(_ script: MaintainerScript, of package: CheckedPackage, _ findings: inout Findings) {
        guard script.script.calls(of: "invoke-rc.d").isEmpty else { return }
        let call = script.script.commands.last {
            $0.words.count > 1 && $0.words.first?.text.hasPrefix("/etc/init.d/") == true && !$0.isSubstituted
        }
        if let call { script.report(Self.direct, at: call, &findings) }
    }
}
