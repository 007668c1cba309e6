/// How far a word has been read, byte by byte.
///
/// A word is letters and apostrophes alone, with punctuation behind them and brackets anywhere; it ends at white space
/// and has two letters at least.
enum WordState: UInt8, CaseIterable {
    /// White space, or the beginning.
    case blank
    /// White space behind a word.
    case found
    /// No word until the next white space.
    case spoilt
    /// Brackets alone.
    case brackets, bracketsOpen
    /// One letter.
    case letter, letterOpen
    /// Two letters or more.
    case word, wordOpen
    /// Punctuation behind a word.
    case ended

    /// The state behind each byte: that of `byte` behind `state` stands at `state << 8 | byte`.
    static let transitions: [UInt8] = allCases.flatMap { state in
        (UInt8.min...UInt8.max).map { state.next($0).rawValue }
    }

    /// Whether a word may be made of this byte.
    static func isPartOfWord(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "'")
    }

    private func next(_ byte: UInt8) -> WordState {
        switch byte {
        case 0...0x20: isWord ? .found : .blank
        case _ where self == .spoilt: .spoilt
        // In `file(s)` the brackets belong to the word.
        case UInt8(ascii: "s") where isOpen: .spoilt
        case _ where Self.isPartOfWord(byte): behindLetter
        case UInt8(ascii: "("): behindBracket(isOpen: true)
        case _ where Misspellings.isBracket(byte): behindBracket(isOpen: false)
        case _ where ".,;:?!".utf8.contains(byte): isWord ? .ended : .spoilt
        default: .spoilt
        }
    }

    private var isWord: Bool { self == .word || self == .wordOpen || self == .ended }

    /// Whether the last byte was an opening bracket.
    private var isOpen: Bool { self == .bracketsOpen || self == .letterOpen || self == .wordOpen }

    private var behindLetter: WordState {
        switch self {
        case .blank, .found, .brackets, .bracketsOpen: .letter
        case .letter, .letterOpen, .word, .wordOpen: .word
        case .ended, .spoilt: .spoilt
        }
    }

    private func behindBracket(isOpen: Bool) -> WordState {
        switch self {
        case .blank, .found, .brackets, .bracketsOpen: isOpen ? .bracketsOpen : .brackets
        case .letter, .letterOpen: isOpen ? .letterOpen : .letter
        case .word, .wordOpen: isOpen ? .wordOpen : .word
        case .ended, .spoilt: self
        }
    }
}
