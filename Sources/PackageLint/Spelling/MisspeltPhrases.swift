/// Finds phrases whose words are right one by one, but not together.
enum MisspeltPhrases {
    /// Each phrase once, with quotation marks as lintian prints them.
    static func find(in text: [UInt8]) -> [Misspelling] {
        let words = text.split(whereSeparator: { $0 <= 0x20 })
            .map { String(decoding: $0.filter { !Misspellings.isBracket($0) }, as: UTF8.self) }
        return words.indices.flatMap { index in
            (phrases[core(words[index]).lowercased()] ?? []).compactMap { match($0, words[index...]) }
        }.reduce(into: []) { found, phrase in if !found.contains(phrase) { found.append(phrase) } }
    }

    /// By first word: the other words, and what was meant.
    private static let phrases: [String: [(rest: [String], right: String)]] = [
        "allow": [(["to"], "allow one to")],
        "allows": [(["to"], "allows one to")],
        "amount": [(["of", "times"], "number of times")],
        "an": [(["other"], "another")],
        "could": [(["brake"], "could break")],
        "debian/gnu": [(["linux"], "Debian GNU/Linux")],
        "gnu": [
            (["public", "license"], "GNU General Public License"),
            (["public", "licence"], "GNU General Public License"),
            (["library", "public", "license"], "GNU Library General Public License"),
            (["lesser", "public", "license"], "GNU Lesser General Public License"),
        ],
        "let's": [(["you"], "lets you")],
        "non": [(["the", "less"], "nonetheless")],
        "none": [(["existent"], "non-existent"), (["the", "less"], "nonetheless")],
        "over": [(["ridden"], "overridden")],
        "per": [(["say"], "per se")],
        "permit": [(["to"], "permit one to")],
        "permits": [(["to"], "permits one to")],
        "seams": [(["like"], "seems like")],
        "this": [(["packages"], "these packages")],
        "will": [(["be", "remove"], "will be removed")],
    ]

    private static func match(_ phrase: (rest: [String], right: String), _ words: ArraySlice<String>) -> Misspelling? {
        let rest = words.dropFirst().prefix(phrase.rest.count)
        guard rest.count == phrase.rest.count else { return nil }
        // Punctuation inside of a phrase ends it.
        let standing = rest.dropLast() + rest.suffix(1).map(core)
        guard zip(standing, phrase.rest).allSatisfy({ $0.lowercased() == $1 }), let first = words.first else {
            return nil
        }
        let wrong = ([core(first)] + standing).joined(separator: " ")
        return Misspelling(wrong: "\"\(wrong)\"", right: "\"\(Misspellings.withCapitals(of: wrong, phrase.right))\"")
    }

    /// A word without what is neither letter nor digit at its ends.
    private static func core(_ word: String) -> String {
        let isPart = { (character: Character) in character.isLetter || character.isNumber || character == "_" }
        guard let start = word.firstIndex(where: isPart), let end = word.lastIndex(where: isPart) else { return "" }
        return String(word[start...end])
    }
}
