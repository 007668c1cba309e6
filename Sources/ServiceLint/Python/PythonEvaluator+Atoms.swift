extension PythonEvaluator {
    mutating func atom() -> PythonValue {
        guard at < tokens.count else { return rest }
        let token = tokens[at]
        at += 1
        switch token.kind {
        case .number: return Self.number(token.text)
        case .string: return strings(token)
        case .bytes: return .unknown("bytes")
        case .name: return name(token.text)
        case .symbol: return bracket(token.text)
        }
    }

    private static func number(_ text: String) -> PythonValue {
        let digits = text.filter { $0 != "_" }.lowercased()
        for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] where digits.hasPrefix(prefix) {
            return Int(digits.dropFirst(2), radix: radix).map { .int($0) } ?? .unknown(text)
        }
        return Int(digits).map { .int($0) } ?? .float(text)
    }

    /// Strings in a row are one.
    private mutating func strings(_ first: PythonToken) -> PythonValue {
        var value = string(first)
        while at < tokens.count, case .string = tokens[at].kind {
            value = Self.sum(value, string(tokens[at]))
            at += 1
        }
        return value
    }

    private func string(_ token: PythonToken) -> PythonValue {
        guard token.kind == .string(isFormatted: true) else { return .string(token.text) }
        return PythonFormattedString.value(token.text) { names[$0] }
    }

    private mutating func name(_ word: String) -> PythonValue {
        switch word {
        case "None": return .none
        case "True": return .bool(true)
        case "False": return .bool(false)
        case "lambda":
            at = tokens.count
            return .callable
        default:
            if sees("("), names[word] == nil { return builtin(word) }
            return PythonKeywords.hard.contains(word) ? .unknown(word) : names[word] ?? .unknown(word)
        }
    }

    private mutating func bracket(_ mark: String) -> PythonValue {
        switch mark {
        case "(":
            if takes(")") { return .tuple([]) }
            let value = list(until: [")"])
            return takes(")") ? value : skip(to: ")")
        case "[":
            if takes("]") { return .list([]) }
            let value = list(until: ["]"])
            guard takes("]") else { return skip(to: "]") }
            if case .tuple(let items) = value { return .list(items) }
            return .list([value])
        case "{": return dictionary()
        default: return .unknown(mark)
        }
    }

    private mutating func dictionary() -> PythonValue {
        var pairs: [PythonValue.Pair] = []
        while !sees("}") {
            let key = conditional()
            guard takes(":") else { return skip(to: "}") }
            pairs.append(PythonValue.Pair(key: key, value: conditional()))
            if !takes(",") { break }
        }
        return takes("}") ? .dictionary(pairs) : skip(to: "}")
    }

    /// Passes over what is not understood, up to the bracket that closes it.
    mutating func skip(to end: String) -> PythonValue {
        var open = 1
        while at < tokens.count, open > 0 {
            if tokens[at].kind == .symbol {
                if "([{".contains(tokens[at].text) { open += 1 }
                if ")]}".contains(tokens[at].text) { open -= 1 }
            }
            at += 1
        }
        return .unknown("an expression")
    }
}
