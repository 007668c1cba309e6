/// Init scripts are registered with update-rc.d (Policy 9.3.3.1).
struct UpdateRcCheck: Check {
    static let notIncluded = Tag(
        "init.d-script-not-included-in-package", .error, "postinst registers an init script that is not shipped.",
        advice: "update-rc.d fails. Ship the script, or leave the call away.", source: "Debian Policy 9.3.3.1")
    static let notRegistered = Tag(
        "script-in-etc-init.d-not-registered-via-update-rc.d", .warning, "An init script is not registered.",
        advice: "It does not start with the machine. Call `update-rc.d NAME defaults >/dev/null` in postinst.",
        source: "Debian Policy 9.3.3.1")
    static let output = Tag(
        "output-of-updaterc.d-not-redirected-to-dev-null", .info, "The output of update-rc.d is shown.",
        advice: "Its lines tell the administrator nothing. Write `>/dev/null` behind the call.",
        source: "Debian Policy 9.3.3.1")

    static let tags = [notIncluded, notRegistered, output]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        var registered: Set<String> = []
        for script in package.readableMaintainerScripts where script.name == "postinst" || script.name == "postrm" {
            for command in script.script.calls(of: "update-rc.d") {
                guard let name = command.operands.first, isCounted(command, in: script) else { continue }
                if script.name == "postinst" { registered.insert(name) }
                if !isSilent(command) { script.report(Self.output, name, at: command, &findings) }
            }
        }
        for name in registered.sorted() where package.files.resolve("etc/init.d/\(name)") == nil {
            findings.add(Self.notIncluded, "etc/init.d/\(name)")
        }
        for file in package.files.children(of: "etc/init.d")
        where InitScripts.isService(file) && !registered.contains(String(file.name)) {
            findings.add(Self.notRegistered, at: file.shown)
        }
    }

    private func isCounted(_ command: ShellCommand, in script: MaintainerScript) -> Bool {
        let operands = command.operands
        return script.name == "postrm" || operands.count > 1 && operands[1] != "remove"
    }

    private func isSilent(_ command: ShellCommand) -> Bool {
        command.redirections.contains { $0.symbol.hasPrefix(">") && $0.target.text == "/dev/null" }
    }
}
