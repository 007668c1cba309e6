/// One word or mark of nginx's configuration.
struct NginxToken: Sendable, Hashable {
    /// What it is.
    enum Kind: Sendable, Hashable {
        case word
        case quoted
        case semicolon
        case open
        case close
    }

    let kind: Kind
    /// The word without quotation marks.
    let text: String
    /// Where it begins, counted from 1.
    let line: Int
}
