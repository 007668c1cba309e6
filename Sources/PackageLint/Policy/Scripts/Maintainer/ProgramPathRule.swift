/// Programs of the system are called by name, so that the administrator may put another one before them.
struct ProgramPathRule: MaintainerScriptRule {
    static let path = Tag(
        "command-with-path-in-maintainer-script", .warning,
        "A maintainer script calls a program of the system by its path.",
        advice: """
            dpkg sets PATH, and the place changes with merged-/usr. Write the name alone, and ask \
            `command -v NAME` where you asked `[ -x /usr/sbin/NAME ]`.
            """,
        source: "Debian Policy 6.1, Developer's Reference 6.4")

    static let tags = [path]

    func check(_ script: MaintainerScript, of package: CheckedPackage, _ findings: inout Findings) {
        guard script.isShell else { return }
        for command in script.script.commands where !script.isAutomatic(command.line) {
            guard let first = command.words.first else { continue }
            if Self.isPath(first.source) {
                let place = command.isBackquoted ? "(in backticks)" : "(plain script)"
                script.report(Self.path, "\(first.source) \(place)", at: command, &findings)
            } else if first.text == "[", let program = tested(command) {
                script.report(Self.path, "\(program) (in test syntax)", at: command, &findings)
            }
        }
    }

    private func tested(_ command: ShellCommand) -> String? {
        let words = command.words.map(\.source).filter { $0 != "!" }
        guard words.count == 4, words[1] == "-x", words[3] == "]", Self.isPath(words[2]) else { return nil }
        return words[2]
    }

    static func isPath(_ word: String) -> Bool {
        let folders = ["/bin/", "/sbin/", "/usr/bin/", "/usr/sbin/"]
        guard let folder = folders.first(where: { word.hasPrefix($0) }) else { return false }
        let name = word.utf8.dropFirst(folder.utf8.count)
        return !name.isEmpty && name.allSatisfy { $0.isNameByte || "+-.".utf8.contains($0) }
    }
}
