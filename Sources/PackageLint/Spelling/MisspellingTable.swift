/// The known misspellings by word, behind a bit map that lets almost every right word pass at the cost of its hash.
struct MisspellingTable: Sendable {
    static let shared = MisspellingTable(KnownMisspellings.pairs)

    private let corrections: [String: String]
    private let marked: [Bool]

    init(_ pairs: String) {
        var corrections: [String: String] = [:]
        var marked = [Bool](repeating: false, count: Self.slots)
        for pair in pairs.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            guard let equals = pair.firstIndex(of: "=") else { continue }
            let wrong = String(pair[..<equals])
            corrections[wrong] = String(pair[pair.index(after: equals)...]).replacing("_", with: " ")
            marked[Int(wrong.utf8.reduce(Self.seed, Self.mix) & Self.mask)] = true
        }
        self.corrections = corrections
        self.marked = marked
    }

    private static let slots = 1 << 16
    private static let mask = UInt32(slots - 1)
    /// FNV-1a's.
    private static let seed: UInt32 = 2_166_136_261
    /// Longer than any of the words.
    private static let longestWord = 24

    private static func mix(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 16_777_619 }

    /// Calls `body` with every misspelt word of `bytes` as it stands there, and its correction.
    ///
    /// A word is letters and apostrophes alone, with punctuation behind them and brackets anywhere, between white space.
    func scan(_ bytes: UnsafeBufferPointer<UInt8>, _ body: (_ word: String, _ right: String) -> Void) {
        WordState.transitions.withUnsafeBufferPointer { transitions in
            // Most of a program is no text, so no branch is taken but where a word has ended.
            var state = Int(WordState.blank.rawValue)
            for index in 0...bytes.count {
                let byte = index < bytes.count ? bytes[index] : 0x20
                state = Int(transitions[state << 8 | Int(byte)])
                if state == Int(WordState.found.rawValue) { look(at: bytes, endingAt: index, body) }
            }
        }
    }

    /// Looks at the token before `end`.
    private func look(
        at bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int, _ body: (_ word: String, _ right: String) -> Void
    ) {
        var start = end
        var letters = 0
        while start > 0, bytes[start - 1] > 0x20 {
            start -= 1
            if WordState.isPartOfWord(bytes[start]) { letters += 1 }
        }
        guard letters <= Self.longestWord else { return }
        let token = UnsafeBufferPointer(rebasing: bytes[start..<end])
        var hash = Self.seed
        for byte in token where WordState.isPartOfWord(byte) {
            hash = Self.mix(hash, byte == UInt8(ascii: "'") ? byte : byte | 0x20)
        }
        if marked[Int(hash & Self.mask)] { report(token, body) }
    }

    private func report(_ token: UnsafeBufferPointer<UInt8>, _ body: (_ word: String, _ right: String) -> Void) {
        let word = String(decoding: token.filter { WordState.isPartOfWord($0) }, as: UTF8.self)
        if let right = corrections[word.lowercased()] { body(word, right) }
    }
}
