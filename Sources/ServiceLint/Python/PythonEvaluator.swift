/// Works out an expression as far as that needs nothing but the file itself.
///
/// What it cannot work out becomes ``PythonValue/unknown(_:)``; it never guesses.
struct PythonEvaluator {
    private let tokens: [PythonToken]
    private let names: [String: PythonValue]
    private var at = 0
    private var depth = 0

    private init(_ tokens: [PythonToken], names: [String: PythonValue]) {
        self.tokens = tokens
        self.names = names
    }

    /// The value of an expression.
    static func value(of tokens: [PythonToken], names: [String: PythonValue]) -> PythonValue {
        var evaluator = PythonEvaluator(tokens, names: names)
        let value = evaluator.list(until: [])
        return evaluator.at == tokens.count && !tokens.isEmpty ? value : .unknown(shown(tokens))
    }

    private static func shown(_ tokens: [PythonToken]) -> String {
        String(tokens.prefix(24).map(\.text).joined(separator: " ").prefix(80))
    }

    private var rest: PythonValue { .unknown(Self.shown(Array(tokens.dropFirst(at)))) }
    private func sees(_ word: String) -> Bool { at < tokens.count && tokens[at].isWord(word) }

    private mutating func takes(_ word: String) -> Bool {
        guard sees(word) else { return false }
        at += 1
        return true
    }

    private mutating func list(until ends: Set<String>) -> PythonValue {
        let first = conditional()
        guard sees(",") else { return first }
        var items = [first]
        while takes(",") {
            if at >= tokens.count || ends.contains(tokens[at].text) && tokens[at].kind == .symbol { break }
            items.append(conditional())
        }
        return .tuple(items)
    }

    private mutating func conditional() -> PythonValue {
        depth += 1
        defer { depth -= 1 }
        guard depth < 60 else { return rest }
        let value = either()
        guard takes("if") else { return value }
        let condition = either()
        guard takes("else") else { return rest }
        let other = conditional()
        switch condition.isTrue {
        case true?: return value
        case false?: return other
        case nil: return .either([value, other])
        }
    }

    /// `or`, whose left side is taken where it is true.
    private mutating func either() -> PythonValue {
        var value = comparison()
        while sees("or") || sees("and") {
            let isOr = tokens[at].text == "or"
            at += 1
            let right = comparison()
            switch value.isTrue {
            case isOr?: break
            case .some: value = right
            case nil: value = .either([value, right])
            }
        }
        return value
    }

    private mutating func comparison() -> PythonValue {
        if takes("not") {
            let value = comparison()
            return value.isTrue.map { .bool(!$0) } ?? .unknown("not \(value.shown)")
        }
        let left = sumOfTerms()
        guard at < tokens.count, Self.comparisons.contains(tokens[at].text), !tokens[at].isString else { return left }
        let word = tokens[at].text
        at += 1
        if word == "not" || word == "is" { _ = takes("in") || takes("not") }
        let right = sumOfTerms()
        guard !left.isUncertain, !right.isUncertain, word == "==" || word == "!=" else {
            return .unknown("\(left.shown) \(word) \(right.shown)")
        }
        return .bool((left == right) == (word == "=="))
    }

    private static let comparisons: Set = ["==", "!=", "<", ">", "<=", ">=", "in", "is", "not"]

    private mutating func sumOfTerms() -> PythonValue {
        var value = term()
        while sees("+") || sees("-") || sees("|") {
            let sign = tokens[at].text
            at += 1
            let right = term()
            value = sign == "+" ? Self.sum(value, right) : Self.arithmetic(value, sign, right)
        }
        return value
    }

    private mutating func term() -> PythonValue {
        var value = factor()
        while at < tokens.count, ["*", "/", "//", "%"].contains(tokens[at].text), tokens[at].kind == .symbol {
            let sign = tokens[at].text
            at += 1
            value = Self.arithmetic(value, sign, factor())
        }
        return value
    }

    /// `+` of numbers, strings and lists.
    static func sum(_ left: PythonValue, _ right: PythonValue) -> PythonValue {
        switch (left, right) {
        case (.int(let a), .int(let b)):
            let (sum, overflow) = a.addingReportingOverflow(b)
            return overflow ? .unknown("\(a) + \(b)") : .int(sum)
        case (.string(let a), .string(let b)): return .string(a + b)
        case (.list(let a), .list(let b)): return .list(a + b)
        case (.tuple(let a), .tuple(let b)): return .tuple(a + b)
        default: return .unknown("\(left.shown) + \(right.shown)")
        }
    }

    private static func arithmetic(_ left: PythonValue, _ sign: String, _ right: PythonValue) -> PythonValue {
        let unknown = PythonValue.unknown("\(left.shown) \(sign) \(right.shown)")
        guard case .int(let a) = left, case .int(let b) = right else { return unknown }
        switch sign {
        case "-":
            let (value, overflow) = a.subtractingReportingOverflow(b)
            return overflow ? unknown : .int(value)
        case "*":
            let (value, overflow) = a.multipliedReportingOverflow(by: b)
            return overflow ? unknown : .int(value)
        case "//", "%":
            guard b > 0, a >= 0 else { return unknown }
            return .int(sign == "//" ? a / b : a % b)
        default: return unknown
        }
    }

    private mutating func factor() -> PythonValue {
        if takes("-") {
            let value = factor()
            return value.int.map { .int(0 &- $0) } ?? .unknown("-\(value.shown)")
        }
        var value = atom()
        while at < tokens.count, tokens[at].kind == .symbol {
            if takes(".") {
                guard at < tokens.count, tokens[at].kind == .name else { return rest }
                let name = tokens[at].text
                at += 1
                value = sees("(") ? method(name, of: value) : .unknown("\(value.shown).\(name)")
            } else if sees("(") {
                value = .unknown("\(value.shown)\(arguments().isEmpty ? "()" : "(…)")")
            } else if takes("[") {
                let index = list(until: ["]"])
                guard takes("]") else { return rest }
                value = Self.item(index, of: value)
            } else {
                break
            }
        }
        return value
    }

    private static func item(_ index: PythonValue, of value: PythonValue) -> PythonValue {
        if let items = value.items, let number = index.int, items.indices.contains(number) { return items[number] }
        if case .dictionary(let pairs) = value, let pair = pairs.last(where: { $0.key == index }) { return pair.value }
        return .unknown("\(value.shown)[\(index.shown)]")
    }

    private mutating func atom() -> PythonValue {
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
    private mutating func skip(to end: String) -> PythonValue {
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

    /// The positional arguments of a call; nil values for what has a name or a star.
    private mutating func arguments() -> [PythonValue] {
        guard takes("(") else { return [] }
        var values: [PythonValue] = []
        while at < tokens.count, !sees(")") {
            if at + 1 < tokens.count, tokens[at].kind == .name, tokens[at + 1].isWord("=") {
                at += 2
                _ = conditional()
                values.append(.unknown("a named argument"))
            } else {
                values.append(conditional())
            }
            if !takes(",") { break }
        }
        if !takes(")") { _ = skip(to: ")") }
        return values
    }

    private mutating func builtin(_ function: String) -> PythonValue {
        let values = arguments()
        let unknown = PythonValue.unknown("\(function)(\(values.map(\.shown).joined(separator: ", ")))")
        switch function {
        case "int": return values.first?.string.flatMap { Int($0) }.map { .int($0) } ?? numberOr(values, unknown)
        case "str":
            return values.first?.int.map { .string("\($0)") } ?? (values.first?.string.map { .string($0) } ?? unknown)
        case "min", "max":
            let numbers = values.compactMap(\.int)
            guard numbers.count == values.count, let least = numbers.min(), let most = numbers.max() else {
                return unknown
            }
            return .int(function == "min" ? least : most)
        default: return unknown
        }
    }

    private func numberOr(_ values: [PythonValue], _ other: PythonValue) -> PythonValue {
        values.count == 1 ? values[0].int.map { .int($0) } ?? other : other
    }

    private mutating func method(_ name: String, of value: PythonValue) -> PythonValue {
        let values = arguments()
        let unknown = PythonValue.unknown("\(value.shown).\(name)(…)")
        switch (name, value) {
        case ("split", .string(let text)):
            guard values.count == 1, let separator = values[0].string, !separator.isEmpty else { return unknown }
            return .list(text.split(separator: separator, omittingEmptySubsequences: false).map { .string(String($0)) })
        case ("join", .unknown(let path)) where path.hasSuffix(".path"):
            let parts = values.compactMap(\.string)
            return parts.count == values.count && !parts.isEmpty ? .string(Self.joined(parts)) : unknown
        case ("get", .unknown(let path)) where path.hasSuffix("environ"): return Self.fallback(values, unknown)
        case ("getenv", .module("os")): return Self.fallback(values, unknown)
        default: return unknown
        }
    }

    /// What a variable of the environment may be: the second argument, or what the machine has.
    private static func fallback(_ values: [PythonValue], _ unknown: PythonValue) -> PythonValue {
        .either([values.count > 1 ? values[1] : .none, unknown])
    }

    /// `os.path.join`.
    private static func joined(_ parts: [String]) -> String {
        parts.reduce("") { path, part in
            if part.hasPrefix("/") || path.isEmpty { return part }
            return path.hasSuffix("/") ? path + part : "\(path)/\(part)"
        }
    }
}
