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
    func scan(_ bytes: UnsafeBufferPointer<UInt8>, _ body: (_ word: String, _ right: String) -> Void) {
        var index = 0
        while index < bytes.count {
            let start = index
            var token = Token()
            while index < bytes.count, bytes[index] > 0x20 {
                token.append(bytes[index])
                index += 1
            }
            if token.isWord, marked[Int(token.hash & Self.mask)] {
                report(UnsafeBufferPointer(rebasing: bytes[start..<index]), body)
            }
            index += 1
        }
    }

    private func report(_ token: UnsafeBufferPointer<UInt8>, _ body: (_ word: String, _ right: String) -> Void) {
        let word = String(decoding: token.filter { Token.isPartOfWord($0) }, as: UTF8.self)
        if let right = corrections[word.lowercased()] { body(word, right) }
    }

    /// What stands between white space, while it is read.
    private struct Token {
        var hash = MisspellingTable.seed
        private var letters = 0
        private var isSpoilt = false
        private var hasEnded = false
        private var previous: UInt8 = 0

        /// Letters and apostrophes alone, with punctuation behind them and brackets anywhere.
        var isWord: Bool { !isSpoilt && (2...MisspellingTable.longestWord).contains(letters) }

        static func isPartOfWord(_ byte: UInt8) -> Bool {
            (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "'")
        }

        mutating func append(_ byte: UInt8) {
            if Self.isPartOfWord(byte) {
                // In `file(s)` the brackets belong to the word.
                isSpoilt = isSpoilt || hasEnded || (byte == UInt8(ascii: "s") && previous == UInt8(ascii: "("))
                hash = MisspellingTable.mix(hash, byte == UInt8(ascii: "'") ? byte : byte | 0x20)
                letters += 1
            } else if Self.isPunctuation(byte) {
                hasEnded = true
            } else if !Misspellings.isBracket(byte) {
                isSpoilt = true
            }
            previous = byte
        }

        private static func isPunctuation(_ byte: UInt8) -> Bool {
            switch byte {
            case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "?"),
                UInt8(ascii: "!"):
                true
            default: false
            }
        }
    }
}
