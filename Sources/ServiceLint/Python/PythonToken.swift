/// One token of Python's grammar ("Lexical analysis" in the language reference).
struct PythonToken: Sendable, Hashable {
    /// What it is.
    enum Kind: Sendable, Hashable {
        case name
        case number
        /// A string without its quotation marks, escapes replaced; `isFormatted` for f-strings.
        case string(isFormatted: Bool)
        case bytes
        case symbol
    }

    let kind: Kind
    /// The text as it stands there; of a string, its value.
    let text: String
    /// Counted from 1.
    let line: Int

    /// Whether this is the operator, bracket or keyword `text`.
    func isWord(_ word: String) -> Bool {
        switch kind {
        case .name, .symbol: text == word
        default: false
        }
    }

    /// Whether a value can end with this token.
    var endsOperand: Bool {
        switch kind {
        case .number, .string, .bytes: true
        case .name: !PythonKeywords.hard.contains(text) || PythonKeywords.values.contains(text)
        case .symbol: text == ")" || text == "]" || text == "}"
        }
    }

    /// Whether a value can begin with this token and nothing else can.
    var isPlainOperand: Bool {
        switch kind {
        case .number, .string, .bytes: true
        case .name: !PythonKeywords.hard.contains(text) || PythonKeywords.values.contains(text)
        case .symbol: false
        }
    }

    /// Whether this is a string of any kind: two of them in a row are one.
    var isString: Bool {
        switch kind {
        case .string, .bytes: true
        default: false
        }
    }
}
