import PackageLint

/// Reads a maintainer script for what it does when dpkg calls it with one action (Policy 6.5).
struct ScriptReading {
    private let script: ShellScript
    private let name: String
    private let variables: [String: [String]]

    /// Values that one word may stand for; more are left alone.
    private static let mostValues = 12
    /// How deep functions may call each other.
    private static let deepestCalls = 50

    init(_ bytes: [UInt8], name: String) {
        script = ShellScript(bytes)
        self.name = name
        variables = Self.variables(of: script)
    }

    /// The commands that may run for one of `actions`: those of functions only if something calls them.
    func commands(for actions: Set<String>) -> [ScriptCommand] {
        let called = calledFunctions(actions)
        return script.commands.filter { command in
            guard Self.runs(command, actions) else { return false }
            return command.function.map(called.contains) ?? true
        }.flatMap(expanded)
    }

    private func calledFunctions(_ actions: Set<String>) -> Set<String> {
        var called: Set<String> = []
        var grows = true
        var rounds = 0
        while grows, rounds < Self.deepestCalls {
            rounds += 1
            let callers = script.commands.filter { command in
                Self.runs(command, actions) && (command.function.map(called.contains) ?? true)
            }
            let more = script.functions.intersection(callers.flatMap { $0.words.map(\.text) })
            grows = !more.isSubset(of: called)
            called.formUnion(more)
        }
        return called
    }

    /// Whether no branch of `case "$1"` around the command belongs to other actions alone.
    private static func runs(_ command: ShellCommand, _ actions: Set<String>) -> Bool {
        command.branches.allSatisfy { patterns in
            guard patterns.allSatisfy(allActions.contains) else { return true }
            return patterns.contains(where: actions.contains)
        }
    }

    private static let allActions: Set = [
        "configure", "reconfigure", "triggered", "install", "upgrade", "remove", "purge", "disappear", "deconfigure",
        "failed-upgrade", "abort-install", "abort-upgrade", "abort-remove", "abort-deconfigure",
    ]

    // MARK: - Variables

    /// The values that each variable is set to, wherever that is.
    private static func variables(of script: ShellScript) -> [String: [String]] {
        var values: [String: [String]] = [:]
        for command in script.commands {
            for word in command.words.isEmpty ? command.assignments : [] {
                let parts = word.text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                if parts.count == 2 { values[String(parts[0]), default: []].append(String(parts[1])) }
            }
            if command.name == "for", command.words.count > 2 {
                values[command.words[1].text, default: []] += command.words.dropFirst(2).map(\.text)
            }
        }
        return values
    }

    private func expanded(_ command: ShellCommand) -> [ScriptCommand] {
        var all: [[String]] = [[]]
        for word in command.words {
            let values = word.isExpanded ? expansions(word.text, depth: 0) : [word.text]
            guard all.count * values.count <= Self.mostValues else {
                all = all.map { $0 + [word.text] }
                continue
            }
            all = all.flatMap { words in values.map { words + (word.isQuoted ? [$0] : Self.split($0)) } }
        }
        return all.map { ScriptCommand(script: name, words: $0, line: command.line) }
    }

    private static func split(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }

    /// What a word may become; `$` stays where the script does not tell.
    private func expansions(_ text: String, depth: Int) -> [String] {
        guard depth < 5, let dollar = text.firstIndex(of: "$") else { return [text] }
        var rest = text[text.index(after: dollar)...]
        let isBraced = rest.first == "{"
        if isBraced { rest.removeFirst() }
        let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
        let tail = rest.dropFirst(name.count)
        guard !isBraced || tail.first == "}", let values = variables[String(name)], values.count <= Self.mostValues
        else { return [text] }
        let all = values.flatMap { value in
            expansions(text[..<dollar] + value + tail.dropFirst(isBraced ? 1 : 0), depth: depth + 1)
        }
        return all.count > Self.mostValues ? [text] : all
    }
}
