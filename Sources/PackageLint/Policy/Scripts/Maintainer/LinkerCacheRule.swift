/// The linker's cache is renewed by a trigger (Policy 8.1.1).
struct LinkerCacheRule: MaintainerScriptRule {
    static let ldconfig = Tag(
        "maintscript-calls-ldconfig", .warning, "A maintainer script calls ldconfig.",
        advice: """
            libc-bin does it once for all packages. Leave the call away; a package with libraries for all has \
            `activate-noawait ldconfig` in its triggers.
            """,
        source: "Debian Policy 8.1.1")

    static let tags = [ldconfig]

    func check(_ script: MaintainerScript, of package: CheckedPackage, _ findings: inout Findings) {
        let mentions = script.script.lines.contains { line in
            line.text.utf8.split { !$0.isNameByte }.contains { String($0) == "ldconfig" }
        }
        if mentions { findings.add(Self.ldconfig, at: script.name) }
    }
}
