/// One logical line: a simple statement, or the head of a compound one.
struct PythonLine: Sendable {
    /// Its tokens, without the newline.
    var tokens: [PythonToken]
    /// How many blocks it stands in.
    let depth: Int

    /// Where it begins, counted from 1.
    var number: Int { tokens.first?.line ?? 0 }

    /// The first word; `async def` counts as `def`.
    var keyword: String {
        guard let first = tokens.first, first.kind == .name else { return "" }
        if first.text == "async", tokens.count > 1 { return tokens[1].text }
        return first.text
    }

    /// The colon that ends the head of a compound statement, outside brackets and lambdas.
    var colon: Int? {
        var depth = 0
        var lambdas = 0
        for (index, token) in tokens.enumerated() {
            if token.isWord("lambda"), depth == 0 { lambdas += 1 }
            guard token.kind == .symbol else { continue }
            switch token.text {
            case "(", "[", "{": depth += 1
            case ")", "]", "}": depth -= 1
            case ":" where depth == 0:
                if lambdas == 0 { return index }
                lambdas -= 1
            default: break
            }
        }
        return nil
    }

    /// Whether this is the head of a compound statement.
    var isHead: Bool {
        if PythonKeywords.compound.contains(keyword) { return true }
        return (keyword == "match" || keyword == "case") && tokens.last?.isWord(":") == true && tokens.count > 2
    }
}
