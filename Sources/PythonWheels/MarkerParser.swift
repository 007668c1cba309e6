/// Reads a marker (PEP 508, the grammar's `marker` rule).
struct MarkerParser {
    private enum Token: Equatable {
        case open
        case close
        case word(String)
        case text(String)
        case comparison(VersionSpecifier.Comparison)
    }

    /// Nobody nests deeper; a hostile marker does not exhaust the stack.
    private static let deepest = 50

    private var tokens: ArraySlice<Token>
    private var depth = 0

    static func parse(_ text: String) throws(MarkerFault) -> MarkerExpression {
        var parser = MarkerParser(tokens: try tokens(of: text)[...])
        let expression = try parser.disjunction()
        guard parser.tokens.isEmpty else { throw MarkerFault("something follows the marker's end") }
        return expression
    }

    private init(tokens: ArraySlice<Token>) {
        self.tokens = tokens
    }

    private mutating func disjunction() throws(MarkerFault) -> MarkerExpression {
        var parts = [try conjunction()]
        while tokens.first == .word("or") {
            tokens.removeFirst()
            parts.append(try conjunction())
        }
        return parts.count == 1 ? parts[0] : .any(parts)
    }

    private mutating func conjunction() throws(MarkerFault) -> MarkerExpression {
        var parts = [try term()]
        while tokens.first == .word("and") {
            tokens.removeFirst()
            parts.append(try term())
        }
        return parts.count == 1 ? parts[0] : .all(parts)
    }

    private mutating func term() throws(MarkerFault) -> MarkerExpression {
        guard tokens.first == .open else { return try comparison() }
        tokens.removeFirst()
        depth += 1
        guard depth <= Self.deepest else { throw MarkerFault("it is nested deeper than \(Self.deepest) levels") }
        let expression = try disjunction()
        guard tokens.popFirst() == .close else { throw MarkerFault("a closing parenthesis is missing") }
        depth -= 1
        return expression
    }

    private mutating func comparison() throws(MarkerFault) -> MarkerExpression {
        let left = try operand()
        let comparison = try operation()
        return .comparison(left, comparison, try operand())
    }

    private mutating func operand() throws(MarkerFault) -> MarkerExpression.Operand {
        switch tokens.popFirst() {
        case .text(let text): return .text(text)
        case .word(let word):
            guard let variable = MarkerVariable(spelling: word) else {
                throw MarkerFault("“\(word)” is no variable of PEP 508")
            }
            return .variable(variable)
        default: throw MarkerFault("a variable or a quoted text is missing")
        }
    }

    private mutating func operation() throws(MarkerFault) -> MarkerExpression.Comparison {
        switch tokens.popFirst() {
        case .comparison(let comparison): return .version(comparison)
        case .word("in"): return .isIn
        case .word("not"):
            guard tokens.popFirst() == .word("in") else { throw MarkerFault("“in” is missing after “not”") }
            return .isNotIn
        default: throw MarkerFault("a comparison is missing")
        }
    }
}

// MARK: - Tokens

extension MarkerParser {
    private static func tokens(of text: String) throws(MarkerFault) -> [Token] {
        var rest = text[...]
        var tokens: [Token] = []
        while let first = rest.first {
            if first.isWhitespace {
                rest.removeFirst()
            } else if first == "(" || first == ")" {
                tokens.append(first == "(" ? .open : .close)
                rest.removeFirst()
            } else if first == "'" || first == "\"" {
                tokens.append(.text(try quoted(&rest, by: first)))
            } else if let comparison = VersionSpecifier.Comparison.allCases.first(where: {
                rest.hasPrefix($0.rawValue)
            }) {
                tokens.append(.comparison(comparison))
                rest = rest.dropFirst(comparison.rawValue.count)
            } else {
                tokens.append(.word(try word(&rest)))
            }
        }
        return tokens
    }

    private static func quoted(_ rest: inout Substring, by quote: Character) throws(MarkerFault) -> String {
        let inner = rest.dropFirst().prefix { $0 != quote }
        guard inner.endIndex < rest.endIndex else { throw MarkerFault("a quotation mark is missing") }
        rest = rest[inner.endIndex...].dropFirst()
        return String(inner)
    }

    private static func word(_ rest: inout Substring) throws(MarkerFault) -> String {
        let word = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_" || $0 == ".") }
        guard !word.isEmpty else { throw MarkerFault("“\(rest.prefix(1))” was not expected") }
        rest = rest[word.endIndex...]
        return String(word)
    }
}
