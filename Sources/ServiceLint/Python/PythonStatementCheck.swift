/// Looks for what no Python accepts, however the rest of the grammar may grow.
enum PythonStatementCheck {
    /// The first fault in `lines`.
    static func fault(in lines: [PythonLine]) -> PythonFault? {
        for line in lines {
            if let fault = headFault(line) ?? neighbours(line) ?? danglingOperator(line) { return fault }
        }
        return lines.last.flatMap { line in
            line.isHead && line.tokens.last?.isWord(":") == true
                ? PythonFault(line: line.number, reason: "nothing follows “:”") : nil
        }
    }

    private static func headFault(_ line: PythonLine) -> PythonFault? {
        guard PythonKeywords.compound.contains(line.keyword), line.colon == nil else { return nil }
        return PythonFault(line: line.number, reason: "“\(line.keyword)” needs a “:” at the end of its line")
    }

    /// Two values with nothing between them, or two operators.
    private static func neighbours(_ line: PythonLine) -> PythonFault? {
        for (index, (left, right)) in zip(line.tokens, line.tokens.dropFirst()).enumerated() {
            if left.kind == .symbol, right.kind == .symbol, between.contains(left.text), between.contains(right.text) {
                return PythonFault(
                    line: right.line, reason: "nothing stands between “\(left.text)” and “\(right.text)”")
            }
            guard left.endsOperand, right.isPlainOperand, !(left.isString && right.isString) else { continue }
            if PythonKeywords.soft.contains(left.text), index == 0 { continue }
            return PythonFault(
                line: right.line, reason: "“\(left.text.prefix(40))” and “\(right.text.prefix(40))” stand side by side")
        }
        return nil
    }

    /// Operators that need a value on both sides.
    private static let between: Set = [
        "=", "==", "!=", "<=", ">=", "<", ">", "/", "//", "%", "|", "&", "^", "+=", "-=",
    ]

    private static func danglingOperator(_ line: PythonLine) -> PythonFault? {
        guard let last = line.tokens.last, last.kind == .symbol, operators.contains(last.text) else { return nil }
        if last.text == "*", line.keyword == "from" { return nil }
        return PythonFault(line: last.line, reason: "nothing follows “\(last.text)”")
    }

    private static let operators: Set = ["=", "+", "-", "*", "/", "%", "==", "!=", "<", ">", ".", "+=", "-=", "|", "&"]
}
