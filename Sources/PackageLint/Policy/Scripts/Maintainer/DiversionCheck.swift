/// Files of other packages that are put aside (Policy 3.9, dpkg-divert(1)).
struct DiversionCheck: Check {
    static let local = Tag(
        "package-uses-local-diversion", .error, "A maintainer script makes a local diversion.",
        advice: "Local diversions are the administrator's. Say `--package NAME`.", source: "dpkg-divert(1)")
    static let orphaned = Tag(
        "orphaned-diversion", .error, "A diversion is made and never taken back.",
        advice: "The other package's file stays away after the removal. Take it back in postrm with `--remove`.",
        source: "dpkg-divert(1)")
    static let unknownFile = Tag(
        "diversion-for-unknown-file", .error, "A diversion is for a file that the package does not ship.",
        advice: "The other file is put aside and nothing takes its place. Ship the file, or leave the diversion away.",
        source: "dpkg-divert(1)")
    static let unknownDiversion = Tag(
        "remove-of-unknown-diversion", .error, "postrm takes back a diversion that was never made.",
        advice: "The paths of `--add` and `--remove` must be the same; look for a slip of the pen.",
        source: "dpkg-divert(1)")

    static let tags = [local, orphaned, unknownFile, unknownDiversion]

    /// No package makes more; the rest is not looked at.
    private static let most = 100

    private struct Diversion {
        let script: MaintainerScript
        let command: ShellCommand
        let pattern: String
    }

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        var added: [Diversion] = []
        var removed: [Diversion] = []
        for script in package.readableMaintainerScripts {
            for command in script.script.calls(of: "dpkg-divert")
            where !command.has("--help", "--list", "--truename", "--version", "--listpackage") {
                if command.has("--local") { script.report(Self.local, at: command, &findings) }
                guard let file = Self.file(of: command), added.count + removed.count < Self.most else { continue }
                let diversion = Diversion(script: script, command: command, pattern: file)
                if command.has("--remove") { removed.append(diversion) } else { added.append(diversion) }
            }
        }
        compare(added, removed, &findings)
        for diversion in added where !package.files.all.contains(where: { Self.match(diversion.pattern, $0.path) }) {
            diversion.script.report(Self.unknownFile, diversion.pattern, at: diversion.command, &findings)
        }
    }

    private func compare(_ added: [Diversion], _ removed: [Diversion], _ findings: inout Findings) {
        for diversion in added where !removed.contains(where: { Self.areAlike($0.pattern, diversion.pattern) }) {
            diversion.script.report(Self.orphaned, diversion.pattern, at: diversion.command, &findings)
        }
        for diversion in removed
        where diversion.script.name == "postrm"
            && !added.contains(where: { Self.areAlike($0.pattern, diversion.pattern) })
        {
            diversion.script.report(Self.unknownDiversion, diversion.pattern, at: diversion.command, &findings)
        }
    }

    private static let optionsWithValue: Set = ["--admindir", "--divert", "--package", "--instdir", "--root"]

    /// The file without its first slash; `*` stands for what the shell puts in.
    private static func file(of command: ShellCommand) -> String? {
        var words = command.words.dropFirst()
        while let word = words.popFirst() {
            if optionsWithValue.contains(word.text) { words = words.dropFirst() }
            guard !word.isOption else { continue }
            let path = word.text.hasPrefix("/") ? String(word.text.dropFirst()) : word.text
            return word.isExpanded ? starred(path) : path
        }
        return nil
    }

    /// `*` in place of `$name`, `${name}` and `$(command)`.
    private static func starred(_ path: String) -> String {
        var result = ""
        var rest = Substring(path)
        while let character = rest.popFirst() {
            guard character == "$" || character == "`" else {
                result.append(character)
                continue
            }
            result.append("*")
            switch rest.first {
            case "{": rest = rest.drop { $0 != "}" }.dropFirst()
            case "(": rest = rest.drop { $0 != ")" }.dropFirst()
            default: rest = rest.drop { $0.isLetter || $0.isNumber || $0 == "_" }
            }
        }
        return result
    }

    private static func areAlike(_ left: String, _ right: String) -> Bool {
        left == right || match(left, right) || match(right, left)
    }

    /// Whether `path` is `pattern`, in which `*` stands for anything.
    private static func match(_ pattern: String, _ path: String) -> Bool {
        guard pattern.contains("*") else { return pattern == path }
        let parts = pattern.split(separator: "*", omittingEmptySubsequences: false)
        guard let first = parts.first, let last = parts.last, path.hasPrefix(first), path.hasSuffix(last),
            path.utf8.count >= first.utf8.count + last.utf8.count
        else { return false }
        var rest = path.dropFirst(first.count)
        for part in parts.dropFirst().dropLast() where !part.isEmpty {
            guard let range = rest.firstRange(of: part) else { return false }
            rest = rest[range.upperBound...]
        }
        return rest.hasSuffix(last)
    }
}
