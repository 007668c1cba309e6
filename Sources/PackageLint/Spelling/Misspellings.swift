/// Finds well-known misspellings in English text.
///
/// Words are what stands between white space, without brackets and without punctuation at their end; so nothing is
/// found inside of paths, identifiers and addresses.
public enum Misspellings {
    /// Whether a word that stands twice in a row is a mistake.
    public enum Repetition: Sendable {
        case reported, allowed
    }

    /// Each misspelling once, in the order of their first places; words in `allowed` are right as they stand.
    public static func find(
        in text: String, allowing allowed: Set<String> = [], repeatedWords: Repetition = .reported
    ) -> [Misspelling] {
        let bytes = Array(text.utf8)
        let repeated = repeatedWords == .reported ? RepeatedWords.find(in: bytes) : []
        return repeated + find(in: bytes, allowing: allowed) + MisspeltPhrases.find(in: bytes)
    }

    /// Each misspelt word once, in bytes that may be those of a program: cheap enough for megabytes of them.
    ///
    /// Phrases and repeated words are not looked for.
    public static func find(in bytes: [UInt8], allowing allowed: Set<String> = []) -> [Misspelling] {
        bytes.withUnsafeBufferPointer { find(in: $0, allowing: allowed) }
    }

    /// As ``find(in:allowing:)``, for bytes that lie elsewhere.
    public static func find(
        in bytes: UnsafeBufferPointer<UInt8>, allowing allowed: Set<String> = []
    ) -> [Misspelling] {
        var found: [Misspelling] = []
        var seen: Set<String> = []
        MisspellingTable.shared.scan(bytes) { word, right in
            let lower = word.lowercased()
            guard !allowed.contains(word), !allowed.contains(lower), !isAcronym(word) else { return }
            guard seen.insert(lower).inserted else { return }
            found.append(Misspelling(wrong: word, right: withCapitals(of: word, right)))
        }
        return found
    }

    /// Up to five capitals are a name, whatever they spell.
    private static func isAcronym(_ word: String) -> Bool {
        word.utf8.count <= 5 && word.utf8.allSatisfy { (0x41...0x5A).contains($0) }
    }

    /// `right` with capitals where `word` has them.
    static func withCapitals(of word: String, _ right: String) -> String {
        guard let first = word.utf8.first, (0x41...0x5A).contains(first) else { return right }
        if word.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) { return right.uppercased() }
        return right.prefix(1).uppercased() + right.dropFirst()
    }

    static func isBracket(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "("), UInt8(ascii: ")"): true
        default: false
        }
    }
}
