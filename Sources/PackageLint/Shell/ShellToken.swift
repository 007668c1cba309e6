/// What the grammar is made of.
enum ShellToken: Hashable {
    case word(ShellWord)
    /// An operator that is no redirection: `;`, `&&`, `(`.
    case symbol(String)
    case redirection(ShellRedirection)
    case newline
    case end

    /// The word if it may be a reserved one: nothing of it is quoted.
    var bareWord: String? {
        guard case .word(let word) = self, !word.isQuoted, !word.isExpanded else { return nil }
        return word.text
    }

    /// As it is named in messages.
    var shown: String {
        switch self {
        case .word(let word): "\"\(word.source)\""
        case .symbol(let symbol): "\"\(symbol)\""
        case .redirection(let redirection): "\"\(redirection.symbol)\""
        case .newline: "the end of the line"
        case .end: "the end of the script"
        }
    }
}
