/// A piece of syntax that older Pythons stop at.
struct PythonFeature: Sendable, Hashable {
    /// The first Python that takes it: 12 for 3.12.
    let minor: Int
    /// Counted from 1.
    let line: Int
    /// In words.
    let name: String

    /// Those that can be told from the statements (PEP 634, 654, 695, 758).
    static func statements(_ lines: [PythonLine]) -> [PythonFeature] {
        lines.compactMap { line in
            statement(line).map { PythonFeature(minor: $0.minor, line: line.number, name: $0.name) }
        }
    }

    private static func statement(_ line: PythonLine) -> (minor: Int, name: String)? {
        let tokens = line.tokens
        guard tokens.count > 2 else { return nil }
        switch line.keyword {
        case "type" where isAlias(tokens): return (12, "“type \(tokens[1].text) = …”")
        case "def", "class":
            let name = tokens[0].text == "async" ? 2 : 1
            guard tokens.count > name + 1, tokens[name + 1].isWord("[") else { return nil }
            return (12, "“\(line.keyword) \(tokens[name].text)[…]”")
        case "except" where tokens[1].isWord("*"): return (11, "“except*”")
        case "except" where hasBareComma(tokens): return (14, "“except” of several types without parentheses")
        case "match" where line.isHead: return (10, "“match”")
        default: return nil
        }
    }

    private static func isAlias(_ tokens: [PythonToken]) -> Bool {
        tokens[1].kind == .name && !PythonKeywords.hard.contains(tokens[1].text)
            && (tokens[2].isWord("=") || tokens[2].isWord("["))
    }

    private static func hasBareComma(_ tokens: [PythonToken]) -> Bool {
        var depth = 0
        return tokens.contains { token in
            if ["(", "[", "{"].contains(where: token.isWord) { depth += 1 }
            if [")", "]", "}"].contains(where: token.isWord) { depth -= 1 }
            return depth == 0 && token.isWord(",")
        }
    }
}
