/// Shell scripts that a package ships.
struct ShellScriptCheck: FileCheck {
    static let fails = Tag(
        "shell-script-fails-syntax-check", .error, "A shell script has a syntax error.",
        advice: "The shell stops there. `dash -n FILE`, or `bash -n FILE`, shows the line.",
        source: "Debian Policy 10.4")
    static let bashTerm = Tag(
        "bash-term-in-posix-shell", .info, "A script for sh uses what only bash knows.",
        advice: "Debian's /bin/sh is dash. Write it as POSIX has it, or begin the script with `#!/bin/bash`.",
        source: "Debian Policy 10.4")

    static let tags = [fails, bashTerm, OwnershipRule.dot, DpkgDatabaseRule.direct]

    func inspect(_ file: InspectedFile, _ findings: inout Findings) {
        guard let script = ShippedScript(file.file) else { return }
        let path = file.file.path
        if let dialect = ShellDialect(interpreter: script.interpreter) {
            look(at: file.content, script, dialect, path, &findings)
        } else if ByteSearch.contains(file.content, "/var/lib/dpkg") {
            findings.add(DpkgDatabaseRule.direct, at: path)
        }
    }

    private func look(
        at content: [UInt8], _ script: ShippedScript, _ dialect: ShellDialect, _ path: String,
        _ findings: inout Findings
    ) {
        let shell = ShellScript(content, dialect: dialect)
        if shell.lines.contains(where: { $0.text.contains("/var/lib/dpkg") }) {
            findings.add(DpkgDatabaseRule.direct, at: path)
        }
        for command in shell.calls(of: "chown") {
            guard let owner = command.words.dropFirst().first(where: { !$0.isOption }),
                OwnershipRule.isDotted(owner.text)
            else { continue }
            findings.add(OwnershipRule.dot, owner.source, at: path, line: command.line)
        }
        if script.name == "sh" {
            for place in Bashisms.find(in: content) {
                findings.add(Self.bashTerm, "'\(place.text)'", at: path, line: place.line)
            }
        }
        guard let fault = shell.fault, script.name != "dash", !script.isDocumentation, !startsAnother(shell),
            ![".dpatch", ".erb"].contains(where: script.file.name.hasSuffix)
        else { return }
        findings.add(Self.fails, at: path, because: "line \(fault.line): \(fault.reason)")
    }

    /// Whether it gives itself to another interpreter, as `exec wish "$0"` does: what follows is no shell script.
    private func startsAnother(_ shell: ShellScript) -> Bool {
        shell.calls(of: "exec").contains { $0.arguments.contains("$0") }
    }
}
