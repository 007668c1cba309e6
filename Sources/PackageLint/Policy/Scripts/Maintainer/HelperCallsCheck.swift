/// dpkg-maintscript-helper works only if three scripts call it alike.
struct HelperCallsCheck: Check {
    static let missing = Tag(
        "missing-call-to-dpkg-maintscript-helper", .error,
        "dpkg-maintscript-helper is not called in all scripts that need it.",
        advice:
            "preinst, postinst and postrm must make the same call, else an upgrade that fails cannot be taken back.",
        source: "dpkg-maintscript-helper(1)")

    static let tags = [missing]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        var callers: [String: Set<String>] = [:]
        for script in package.readableMaintainerScripts {
            for command in script.script.calls(of: "dpkg-maintscript-helper") {
                guard let action = command.arguments.first else { continue }
                callers[action, default: []].insert(script.name)
            }
        }
        for (action, scripts) in callers.sorted(by: { $0.key < $1.key }) {
            for name in ["preinst", "postinst", "postrm"] where !scripts.contains(name) {
                if package.controlMember(name) == nil {
                    findings.add(Self.missing, "\(action) [\(name)]")
                } else {
                    findings.add(Self.missing, action, at: name)
                }
            }
        }
    }
}
