/// What runs the scripts that a package ships (Policy 10.4).
struct ShippedInterpreterCheck: Check {
    static let incorrectPath = Tag(
        "incorrect-path-for-interpreter", .warning, "A Perl script asks env for perl.",
        advice: "The administrator's own perl may lack the modules. Write `#!/usr/bin/perl`.",
        source: "Debian Perl Policy 4.1")
    static let notExecutable = Tag(
        "script-not-executable", .warning, "A file has a #! line and is not executable.",
        advice: "Either it is a program, then give it mode 0755; or it is a module, then take the line away.",
        source: "Debian Policy 10.4")
    static let inUsrLocal = Tag(
        "interpreter-in-usr-local", .error, "A script runs in an interpreter below /usr/local.",
        advice: "No package can put it there. Name the interpreter of Debian's package.", source: "Debian Policy 9.1.2")
    static let binEnv = Tag(
        "script-uses-bin-env", .warning, "A script names /bin/env.",
        advice: "env lies in /usr/bin; /bin/env works only where the folders are merged. Write `#!/usr/bin/env`.",
        source: "Debian Policy 10.4")
    static let unusual = Tag(
        "unusual-interpreter", .warning, "A script runs in an interpreter that neither Debian nor the package has.",
        advice: """
            The path may be that of a virtual environment which is made at the installation, or of the build \
            machine. Name an interpreter of Debian's, or override the tag with the reason.
            """,
        source: "Debian Policy 10.4")
    static let missingDependency = Tag(
        "missing-dep-for-interpreter", .error, "A script's interpreter is not depended on.",
        advice: "Without it the program cannot start. Add the interpreter's package to Depends.",
        source: "Debian Policy 7.2, 10.4")
    static let python3 = Tag(
        "python3-script-but-no-python3-dep", .error, "A Python script is shipped without a dependency on python3.",
        advice: "Add `python3` or `python3:any` to Depends.", source: "Debian Python Policy 4.1")
    static let unversioned = Tag(
        "script-uses-unversioned-python-in-shebang", .error,
        "A program asks for \"python\", which Debian does not have.",
        advice: "Write `#!/usr/bin/python3`.", source: "Debian Python Policy 4.2, PEP 394")

    static let tags = [
        incorrectPath, notExecutable, inUsrLocal, binEnv, unusual, missingDependency, python3, unversioned,
        ScriptTags.withoutInterpreter, ScriptTags.notAbsolute, ScriptTags.wrongPath, ScriptTags.csh,
    ]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        let needed = DependencyGroups(package.control, DependencyGroups.any + ["Provides"])
        for file in package.files.all where file.isFile {
            guard let script = ShippedScript(file) else { continue }
            if script.interpreter == "python" || script.interpreter == "/usr/bin/python" {
                if script.isInProgramFolder { findings.add(Self.unversioned, at: file.path) }
            }
            guard !script.isDocumentation else { continue }
            if script.name == "csh" || script.name == "tcsh", !file.isBelow("etc/csh/login.d") {
                findings.add(ScriptTags.csh, script.interpreter, at: file.path, line: 1)
            }
            if !script.isTemplate { look(at: script, package, needed, &findings) }
        }
    }

    private func look(
        at script: ShippedScript, _ package: CheckedPackage, _ needed: DependencyGroups, _ findings: inout Findings
    ) {
        let file = script.file
        if script.usesEnv, script.interpreter == "perl" {
            findings.add(Self.incorrectPath, "/usr/bin/env perl != /usr/bin/perl", at: file.path)
        }
        guard script.isProgram || script.isAbsolute else { return }
        guard !script.interpreter.isEmpty else { return findings.add(ScriptTags.withoutInterpreter, at: file.path) }
        if !script.isAbsolute { findings.add(ScriptTags.notAbsolute, script.interpreter, at: file.path) }
        if !file.isExecutable, !script.mayLackExecuteBit { findings.add(Self.notExecutable, at: file.path) }
        judgePlace(script, package, &findings)
        if file.isExecutable { askDependency(script, package, needed, &findings) }
    }

    private func judgePlace(_ script: ShippedScript, _ package: CheckedPackage, _ findings: inout Findings) {
        let interpreter = script.interpreter
        let path = script.file.path
        if let folder = Interpreters.folder(of: script.name) {
            let expected = "\(folder)/\(script.name)"
            if !script.usesEnv, interpreter != expected {
                findings.add(ScriptTags.wrongPath, "\(interpreter) != \(expected)", at: path)
            }
        } else if interpreter.hasPrefix("/usr/local/") {
            findings.add(Self.inUsrLocal, interpreter, at: path)
        } else if interpreter == "/bin/env" {
            findings.add(Self.binEnv, interpreter, at: path)
        } else if !script.name.hasPrefix("php"), interpreter != "nodejs" {
            let places =
                script.usesEnv ? ["bin/\(interpreter)", "usr/bin/\(interpreter)"] : [String(interpreter.dropFirst())]
            let isOwn = places.contains { package.files[$0]?.isExecutable ?? false }
            if !isOwn { findings.add(Self.unusual, interpreter, at: path) }
        }
    }

    /// Interpreters for which lintian has tags of their own, which this checker does not have.
    private static let others: Set = ["php", "ruby", "gawk", "mawk", "python2"]

    private func askDependency(
        _ script: ShippedScript, _ package: CheckedPackage, _ needed: DependencyGroups, _ findings: inout Findings
    ) {
        guard let packages = Interpreters.known[script.name]?.packages, !packages.isEmpty,
            !Self.others.contains(script.name), !packages.contains(package.name), !needed.ensure(packages)
        else { return }
        let wanted = packages.map { "\($0):any" }.joined(separator: " | ")
        findings.add(
            script.name == "python3" ? Self.python3 : Self.missingDependency,
            "\(script.interpreter) (does not satisfy \(wanted))", at: script.file.path)
    }
}
