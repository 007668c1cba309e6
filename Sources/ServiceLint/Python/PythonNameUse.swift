/// Finds the names that a module's own statements use when it is loaded.
enum PythonNameUse {
    /// Each name with the first line that uses it; functions, classes, attributes and named arguments left out.
    static func moduleLevel(_ bytes: [UInt8]) -> [(name: String, line: Int)] {
        var found: [String: Int] = [:]
        for line in PythonScanner(bytes).lines where line.depth == 0 && isPlain(line) {
            for (name, number) in names(in: line.tokens) where found[name] == nil { found[name] = number }
        }
        return found.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map { ($0.key, $0.value) }
    }

    /// Statements that make no names of their own besides what they assign: no lambda, no comprehension.
    private static func isPlain(_ line: PythonLine) -> Bool {
        guard
            !["def", "class", "import", "from", "for", "with", "del", "global", "try", "except"].contains(line.keyword)
        else { return false }
        return !line.tokens.contains { $0.isWord("lambda") || $0.isWord("for") || $0.isWord("@") || $0.isWord(":=") }
    }

    private static func names(in tokens: [PythonToken]) -> [(String, Int)] {
        // What stands before the last equals sign outside brackets is assigned, not used.
        let value = PythonAssignment.parts(tokens).parts.last ?? tokens
        var names: [(String, Int)] = []
        for (index, token) in value.enumerated() where token.kind == .name {
            if index > 0, value[index - 1].isWord(".") { continue }
            if index + 1 < value.count, value[index + 1].isWord("=") { continue }
            if index + 1 < value.count, value[index + 1].isWord(":"), index == 0 { continue }
            names.append((token.text, token.line))
        }
        return names
    }
}
