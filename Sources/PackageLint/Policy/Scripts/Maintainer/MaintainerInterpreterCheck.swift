/// What runs a maintainer script (Policy 6.1, 10.4).
struct MaintainerInterpreterCheck: Check {
    static let inUsrLocal = Tag(
        "control-interpreter-in-usr-local", .error, "A maintainer script runs in an interpreter below /usr/local.",
        advice: "No package can put it there. Begin the script with `#!/bin/sh`.", source: "Debian Policy 9.1.2")
    static let unusual = Tag(
        "unusual-control-interpreter", .warning, "A maintainer script runs in an interpreter that few use.",
        advice: "It may be half configured when the script runs. Write the script for `/bin/sh`.",
        source: "Debian Policy 6.1")
    static let unknown = Tag(
        "unknown-control-interpreter", .error, "A maintainer script runs in an interpreter that Debian does not know.",
        advice: """
            Before the installation and after the removal the package's own files are not there. Write the script \
            for `/bin/sh`, and call your program from it.
            """,
        source: "Debian Policy 6.1")
    static let forbiddenPostrm = Tag(
        "forbidden-postrm-interpreter", .error, "postrm runs in an interpreter that may be gone.",
        advice: "Dependencies may be removed before a purge. Write postrm for `/bin/sh`.",
        source: "Debian Policy 7.2")
    static let withoutDepends = Tag(
        "control-interpreter-without-depends", .error, "A maintainer script's interpreter is not depended on.",
        advice: "Add its package to Depends, or write the script for `/bin/sh`.", source: "Debian Policy 7.2")
    static let withoutPreDepends = Tag(
        "control-interpreter-without-predepends", .error, "preinst's interpreter is not pre-depended on.",
        advice: "preinst runs before Depends are there. Write it for `/bin/sh`.", source: "Debian Policy 7.2")

    static let tags = [
        inUsrLocal, unusual, unknown, forbiddenPostrm, withoutDepends, withoutPreDepends,
        ScriptTags.withoutInterpreter, ScriptTags.notAbsolute, ScriptTags.wrongPath, ScriptTags.csh,
    ]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        for member in package.maintainerScripts where member.kind == .file && !member.bytes.isEmpty {
            guard !member.bytes.starts(with: [0x7F, 0x45, 0x4C, 0x46]) else { continue }
            let words = MaintainerScript(member).hashbang.split { $0 == " " || $0 == "\t" }
            if let interpreter = words.first.map(String.init) {
                look(at: interpreter, of: member.name, in: package, &findings)
            } else {
                findings.add(ScriptTags.withoutInterpreter, at: member.name)
            }
        }
    }

    private func look(
        at interpreter: String, of script: String, in package: CheckedPackage, _ findings: inout Findings
    ) {
        let name = interpreter.split(separator: "/").last.map(String.init) ?? ""
        if !interpreter.hasPrefix("/") { findings.add(ScriptTags.notAbsolute, interpreter, at: script) }
        if name == "csh" || name == "tcsh" { findings.add(ScriptTags.csh, interpreter, at: script, line: 1) }
        if interpreter.hasPrefix("/usr/local/") {
            findings.add(Self.inUsrLocal, interpreter, at: script)
        } else if ["sh", "bash", "perl"].contains(name) {
            comparePath(interpreter, name, script, &findings)
        } else if script == "postrm" {
            findings.add(Self.forbiddenPostrm, interpreter, at: script)
        } else if script == "config" {
            return
        } else if let known = Interpreters.known[name] {
            comparePath(interpreter, name, script, &findings)
            findings.add(Self.unusual, interpreter, at: script)
            askDependency(on: known.packages, interpreter, script, package, &findings)
        } else {
            findings.add(Self.unknown, interpreter, at: script)
        }
    }

    private func comparePath(_ interpreter: String, _ name: String, _ script: String, _ findings: inout Findings) {
        guard let folder = Interpreters.folder(of: name), interpreter != "\(folder)/\(name)" else { return }
        findings.add(ScriptTags.wrongPath, "\(interpreter) != \(folder)/\(name)", at: script)
    }

    private func askDependency(
        on packages: [String], _ interpreter: String, _ script: String, _ package: CheckedPackage,
        _ findings: inout Findings
    ) {
        let isFirst = script == "preinst"
        let there = DependencyGroups(package.control, isFirst ? ["Pre-Depends"] : DependencyGroups.strong)
        guard !packages.isEmpty, !there.ensure(packages) else { return }
        let wanted = packages.map { "\($0):any" }.joined(separator: " | ")
        findings.add(
            isFirst ? Self.withoutPreDepends : Self.withoutDepends, "\(interpreter) (does not satisfy \(wanted))",
            at: script)
    }
}
