/// Finds words that stand twice in a row.
enum RepeatedWords {
    /// Each repeated word once.
    static func find(in text: [UInt8]) -> [Misspelling] {
        var found: [Misspelling] = []
        var last: Word?
        var isQuoted = false
        for bytes in text.split(whereSeparator: { $0 <= 0x20 }) {
            let word = Word(bytes)
            if bytes.count(where: { $0 == UInt8(ascii: "\"") }) % 2 == 1 { isQuoted.toggle() }
            if let last, last.text == word.text, !isQuoted, !word.endsSentence, !last.closesBracket, !word.opensBracket
            {
                let repetition = Misspelling(wrong: "\(word.text) \(word.text) (duplicate word)", right: word.text)
                if !found.contains(repetition) { found.append(repetition) }
            }
            last = word.isOfLetters && !word.endsSentence ? word : nil
        }
        return found
    }

    /// What stands between white space, taken apart.
    private struct Word {
        let text: String
        let isOfLetters: Bool
        let endsSentence: Bool
        let opensBracket: Bool
        let closesBracket: Bool

        init(_ bytes: ArraySlice<UInt8>) {
            var kept = bytes.filter { !Misspellings.isBracket($0) }[...]
            let count = kept.count
            while let end = kept.last, ".,;:?!".utf8.contains(end) { kept.removeLast() }
            text = String(decoding: kept, as: UTF8.self)
            isOfLetters = !kept.isEmpty && kept.allSatisfy { (0x61...0x7A).contains($0 | 0x20) }
            endsSentence = kept.count < count
            opensBracket = bytes.first == UInt8(ascii: "(")
            closesBracket = bytes.last == UInt8(ascii: ")")
        }
    }
}
