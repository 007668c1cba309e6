/// A maintainer script that does nothing.
struct EmptyScriptRule: MaintainerScriptRule {
    static let empty = Tag(
        "maintainer-script-empty", .warning, "A maintainer script does nothing.",
        advice: "dpkg starts it all the same, and readers look for what it is for. Leave it out of the package.",
        source: "Debian Policy 6.1")

    static let tags = [empty]

    /// What a script may hold and still do nothing.
    private static let idle: Set = ["set", "exit", "echo", ":"]

    func check(_ script: MaintainerScript, of package: CheckedPackage, _ findings: inout Findings) {
        if script.isShell ? isIdle(script.script) : !hasCode(script) { findings.add(Self.empty, at: script.name) }
    }

    private func isIdle(_ script: ShellScript) -> Bool {
        script.functions.isEmpty && script.fault == nil
            && script.commands.allSatisfy(Self.isIdle)
    }

    private static func isIdle(_ command: ShellCommand) -> Bool {
        guard idle.contains(command.name), command.assignments.isEmpty, !command.words.contains(where: \.isExpanded)
        else { return false }
        return command.name != "echo" || command.words.count == 2 && command.words[1].isQuoted
    }

    private func hasCode(_ script: MaintainerScript) -> Bool {
        script.rawLines.contains { line in
            let text = line.trimmingSpaces()
            return !text.isEmpty && text.first != "#"
        }
    }
}
