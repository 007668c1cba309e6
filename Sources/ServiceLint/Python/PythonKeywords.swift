/// The words that are no names ("Keywords" in the language reference).
enum PythonKeywords {
    /// Reserved everywhere.
    static let hard: Set<String> = [
        "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del",
        "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal",
        "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
    ]
    /// Reserved, and values.
    static let values: Set<String> = ["False", "None", "True"]
    /// Reserved only at the start of certain lines.
    static let soft: Set<String> = ["match", "case", "type"]
    /// Those that open a block.
    static let compound: Set<String> = [
        "class", "def", "elif", "else", "except", "finally", "for", "if", "try", "while", "with",
    ]
}
