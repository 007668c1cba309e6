/// Owners and modes that a script changes.
struct OwnershipRule: MaintainerScriptRule {
    static let recursive = Tag(
        "recursive-privilege-change", .warning, "A maintainer script changes owner or mode of a whole tree.",
        advice: """
            Who may write into the tree can put a link or a hard link there, and has /etc/shadow given to him. Name \
            the folders one by one, use `install -d -o USER`, or let systemd's StateDirectory= make them.
            """,
        source: "Debian Policy 10.9, CVE-2017-18078")
    static let improper = Tag(
        "maintainer-script-calls-chown-improperly", .warning, "chown is given user.group with a dot.",
        advice: "Names may have dots, so it is no longer known which is meant. Write `chown user:group`.",
        source: "POSIX chown")
    static let dot = Tag(
        "chown-with-dot", .pedantic, "A script calls chown with user.group.",
        advice: "Names may have dots, and GNU chown warns of it. Write `chown user:group`.", source: "POSIX chown")

    static let tags = [recursive, improper, dot]

    func check(_ script: MaintainerScript, of package: CheckedPackage, _ findings: inout Findings) {
        for command in script.script.commands {
            if let text = recursiveChange(command) {
                script.report(Self.recursive, "\"\(text)\"", at: command, &findings)
            }
            guard command.name == "chown", let owner = command.words.dropFirst().first(where: { !$0.isOption }),
                Self.isDotted(owner.text)
            else { continue }
            // lintian's pattern ends before a closing quotation mark, and overrides say so too.
            let shown = owner.source.hasSuffix("\"") ? String(owner.source.dropLast()) : owner.source
            script.report(Self.dot, shown, at: command, &findings)
            if owner.text.utf8.allSatisfy({ $0.isNameByte || $0 == 0x2D || $0 == 0x2E }) {
                let words = command.words.prefix { $0 != owner } + [owner]
                script.report(
                    Self.improper, "\"\(words.map(\.source).joined(separator: " "))\"", at: command, &findings)
            }
        }
    }

    /// The part that says it: `chown -R`, `find / -exec chown`.
    private func recursiveChange(_ command: ShellCommand) -> String? {
        let words = command.words
        switch command.name {
        case "chown", "chmod":
            guard let last = words.lastIndex(where: { $0.isRecursive }) else { return nil }
            return words[...last].map(\.source).joined(separator: " ")
        case "find":
            guard command.has("-exec", "-execdir", "-ok"),
                let last = words.lastIndex(where: { ["chown", "chmod"].contains($0.text.split(separator: "/").last) })
            else { return nil }
            return words[...last].map(\.source).joined(separator: " ")
        default: return nil
        }
    }

    static func isDotted(_ owner: String) -> Bool {
        guard let dot = owner.firstIndex(of: "."), !owner.contains(":") else { return false }
        return dot != owner.startIndex && owner.index(after: dot) != owner.endIndex && !owner.contains("/")
            && !owner.contains("$(")
    }
}

extension ShellWord {
    /// Whether it is an option.
    var isOption: Bool { text.hasPrefix("-") }

    /// Whether it is the option to change whole trees.
    var isRecursive: Bool {
        // Beside other letters lintian does not see it, and -Rh does not follow links.
        text == "--recursive" || text == "-R"
    }
}
