import PackageLint

/// One command of a maintainer script, with the variables put in that the script itself sets.
struct ScriptCommand: Sendable {
    /// The script: `postinst`.
    let script: String
    /// Name and arguments; words with a `$` in them are known only at run time.
    let words: [String]
    /// Counted from 1.
    let line: Int

    /// The name without its folder.
    var name: String { words.first?.split(separator: "/").last.map(String.init) ?? "" }

    /// What follows the name.
    var arguments: ArraySlice<String> { words.dropFirst() }

    /// The arguments that are neither options nor the values of `options`.
    func operands(valued options: Set<String>) -> [String] {
        var found: [String] = []
        var isValue = false
        for argument in arguments {
            if isValue {
                isValue = false
            } else if argument.hasPrefix("-"), argument.count > 1 {
                isValue = options.contains(argument)
            } else {
                found.append(argument)
            }
        }
        return found
    }

    /// The value of an option: `-o user`, `--owner user` or `--owner=user`.
    func value(_ names: String...) -> String? {
        for (index, argument) in words.enumerated() {
            if names.contains(argument), index + 1 < words.count { return words[index + 1] }
            if let name = names.first(where: { $0.hasPrefix("--") && argument.hasPrefix($0 + "=") }) {
                return String(argument.dropFirst(name.count + 1))
            }
        }
        return nil
    }

    /// Whether a short option's letter is among the arguments.
    func hasFlag(_ letter: Character) -> Bool {
        arguments.contains { $0.first == "-" && !$0.hasPrefix("--") && $0.contains(letter) }
    }
}
