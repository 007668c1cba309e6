/// One assignment: `a = b = value`, `a: type = value`, `a += value`, `a, b = values`.
struct PythonAssignment {
    /// What is assigned to.
    struct Target {
        /// One name, or several of a tuple; none for attributes and items.
        let names: [String]
        let isTuple: Bool

        /// The name, where there is only one.
        var name: String? { isTuple ? nil : names.first }
    }

    let targets: [Target]
    let value: [PythonToken]
    /// Whether the value is added to the old one.
    let adds: Bool

    /// What stands between the equals signs outside brackets, and whether `+=` was one of them.
    static func parts(_ tokens: [PythonToken]) -> (parts: [[PythonToken]], adds: Bool, others: Bool) {
        var parts: [[PythonToken]] = [[]]
        var (depth, adds, others) = (0, false, false)
        for token in tokens {
            if token.kind == .symbol {
                if "([{".contains(token.text) { depth += 1 }
                if ")]}".contains(token.text) { depth -= 1 }
                if depth == 0, token.text == "=" || token.text == "+=" {
                    adds = adds || token.text == "+="
                    parts.append([])
                    continue
                }
                if depth == 0, token.text.count > 1, token.text.last == "=", !comparisons.contains(token.text) {
                    others = true
                    parts.append([])
                    continue
                }
            }
            parts[parts.count - 1].append(token)
        }
        return (parts, adds, others)
    }

    private static let comparisons: Set = ["==", "!=", "<=", ">=", ":="]

    init?(_ read: (parts: [[PythonToken]], adds: Bool, others: Bool)) {
        guard read.parts.count > 1, let last = read.parts.last else { return nil }
        targets = read.parts.dropLast().compactMap(Self.target)
        value = read.others ? [] : last
        adds = read.adds
    }

    private static func target(_ tokens: [PythonToken]) -> Target? {
        var tokens = tokens
        if let colon = tokens.firstIndex(where: { $0.isWord(":") }) { tokens = Array(tokens[..<colon]) }
        let isTuple = tokens.contains { $0.isWord(",") }
        guard !tokens.contains(where: { $0.isWord(".") || $0.isWord("[") && tokens.first != $0 }) else { return nil }
        let names = tokens.filter { $0.kind == .name }.map(\.text)
        return names.isEmpty ? nil : Target(names: names, isTuple: isTuple)
    }
}
