/// Works out an expression as far as that needs nothing but the file itself.
///
/// What it cannot work out becomes ``PythonValue/unknown(_:)``; it never guesses.
struct PythonEvaluator {
    let tokens: [PythonToken]
    let names: [String: PythonValue]
    var at = 0
    private var depth = 0

    /// Nobody nests deeper; a hostile file does not exhaust the stack.
    private static let deepest = 60

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

    var rest: PythonValue { .unknown(Self.shown(Array(tokens.dropFirst(at)))) }
    func sees(_ word: String) -> Bool { at < tokens.count && tokens[at].isWord(word) }

    mutating func takes(_ word: String) -> Bool {
        guard sees(word) else { return false }
        at += 1
        return true
    }

    mutating func list(until ends: Set<String>) -> PythonValue {
        let first = conditional()
        guard sees(",") else { return first }
        var items = [first]
        while takes(",") {
            if at >= tokens.count || ends.contains(tokens[at].text) && tokens[at].kind == .symbol { break }
            items.append(conditional())
        }
        return .tuple(items)
    }

    mutating func conditional() -> PythonValue {
        depth += 1
        defer { depth -= 1 }
        guard depth < Self.deepest else { return rest }
        let value = either()
        guard takes("if") else { return value }
        let condition = either()
        guard takes("else") else { return rest }
        let other = conditional()
        switch condition.isTrue {
        case true?: return value
        case false?: return other
        case nil: return .choice([value, other])
        }
    }

    /// `or`, whose left side is taken where it is true.
    mutating func either() -> PythonValue {
        var value = comparison()
        while sees("or") || sees("and") {
            let isOr = tokens[at].text == "or"
            at += 1
            let right = comparison()
            switch value.isTrue {
            case isOr?: break
            case .some: value = right
            case nil: value = .choice([value, right])
            }
        }
        return value
    }

    mutating func comparison() -> PythonValue {
        if takes("not") {
            depth += 1
            defer { depth -= 1 }
            guard depth < Self.deepest else { return rest }
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

    mutating func sumOfTerms() -> PythonValue {
        var value = term()
        while sees("+") || sees("-") || sees("|") {
            let sign = tokens[at].text
            at += 1
            let right = term()
            value = sign == "+" ? Self.sum(value, right) : Self.arithmetic(value, sign, right)
        }
        return value
    }

    mutating func term() -> PythonValue {
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
        case (.string(let a), .string(let b)):
            return a.utf8.count + b.utf8.count > longest ? .unknown("a long string") : .string(a + b)
        case (.list(let a), .list(let b)): return .list(a + b)
        case (.tuple(let a), .tuple(let b)): return .tuple(a + b)
        default: return .unknown("\(left.shown) + \(right.shown)")
        }
    }

    /// Bytes of the longest string that is put together.
    private static let longest = 1 << 16

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

    mutating func factor() -> PythonValue {
        if takes("-") {
            depth += 1
            defer { depth -= 1 }
            guard depth < Self.deepest else { return rest }
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
}
