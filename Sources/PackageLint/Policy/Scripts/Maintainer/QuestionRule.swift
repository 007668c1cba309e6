/// Questions go through debconf (Policy 3.9.1).
struct QuestionRule: MaintainerScriptRule {
    static let read = Tag(
        "read-in-maintainer-script", .error, "A maintainer script asks on the terminal.",
        advice: """
            Unattended installations have no terminal, and the script hangs or fails. Ask through debconf, or take a \
            default that the administrator can change in /etc.
            """,
        source: "Debian Policy 3.9.1")

    static let tags = [read]

    func check(_ script: MaintainerScript, of package: CheckedPackage, _ findings: inout Findings) {
        guard script.isShell else { return }
        for line in script.script.lines where !line.isHereDocument {
            if line.text.contains("/usr/share/debconf/confmodule") { return }
            let words = line.text.split { $0 == " " || $0 == "\t" }
            if words.first == "read" { findings.add(Self.read, at: script.name, line: line.lastNumber) }
        }
    }
}
