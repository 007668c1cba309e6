/// Commands that only bash has, or options and escapes that dash does not know.
enum BashismCommand {
    /// The part of `command` that dash does not know.
    static func find(in command: ShellCommand) -> String? {
        if let assignment = command.assignments.first(where: { $0.source.contains("=(") }) { return assignment.source }
        guard let first = command.words.first, !first.isQuoted else { return nil }
        let name = first.source
        let options = command.words.dropFirst().prefix { $0.source.hasPrefix("-") }.map(\.source)
        if name.contains("+=") || name.contains("]=") { return name }
        if let rule = optionRules[name], let option = options.first(where: rule) { return "\(name) \(option)" }
        switch name {
        case "echo": return echo(command, options)
        case "read": return read(command, options)
        case "[", "test": return test(command)
        case "source": return command.words.count > 1 ? "source \(command.words[1].source)" : nil
        case ".": return dot(command)
        case "shopt", "dirs", "pushd", "popd", "ulimit": return name
        case "declare", "typeset", "disown", "builtin", "caller", "complete", "compgen", "suspend", "let":
            return command.words.count > 1 ? name : nil
        default: return nil
        }
    }

    private static func has(_ option: String, _ letters: String) -> Bool {
        !option.hasPrefix("--") && option.dropFirst().first.map(letters.contains) ?? false
    }

    /// Options that these commands of dash do not have.
    private static let optionRules: [String: @Sendable (String) -> Bool] = [
        "exec": { has($0, "acl") }, "set": { $0.dropFirst().allSatisfy("BHT".contains) && $0.count > 1 },
        "alias": { $0 == "-p" }, "unalias": { $0 == "-a" },
        "local": { $0.dropFirst().first?.isLetter ?? false }, "export": { $0.count > 1 && $0 != "-p" },
        "readonly": { has($0, "af") }, "sh": { has($0, "rDO") || $0.hasPrefix("--") && $0.count > 2 },
    ]

    /// `echo -e`, and escapes, of which dash and bash make different things.
    private static func echo(_ command: ShellCommand, _ options: [String]) -> String? {
        if let option = options.first(where: { ["-e", "-en", "-ne", "-nen"].contains($0) }) {
            return options.first == "-n" && option != "-n" ? "echo -n \(option)" : "echo \(option)"
        }
        guard let word = command.words.dropFirst(1 + options.count).first, word.isQuoted,
            word.source.hasPrefix("'") || word.source.hasPrefix("\""), hasEscape(word.source)
        else { return nil }
        return (["echo"] + options + [word.source]).joined(separator: " ")
    }

    private static func hasEscape(_ text: String) -> Bool {
        zip(text.utf8, text.utf8.dropFirst()).contains { $0 == UInt8(ascii: "\\") && "abcEfnrtv0".utf8.contains($1) }
    }

    /// dash knows `read -r` only, and wants a name.
    private static func read(_ command: ShellCommand, _ options: [String]) -> String? {
        if let option = options.first(where: { $0 != "-r" && $0 != "--" }) { return "read \(option)" }
        return command.words.count == 1 + options.count ? command.source : nil
    }

    /// `==`, and `-a` for "exists".
    private static func test(_ command: ShellCommand) -> String? {
        let words = command.words.map(\.source)
        if let sign = words.firstIndex(of: "=="), sign > 1 { return words[...sign].joined(separator: " ") }
        return words.count > 1 && words[1] == "-a" ? "\(words[0]) -a" : nil
    }

    /// `. file arguments`: dash gives the file no arguments.
    private static func dot(_ command: ShellCommand) -> String? {
        guard command.words.count > 2, !command.words[1].isQuoted, !command.words[1].source.contains("`") else {
            return nil
        }
        return command.words[...2].map(\.source).joined(separator: " ")
    }
}
