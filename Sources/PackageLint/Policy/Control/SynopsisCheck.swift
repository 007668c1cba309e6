/// The first line of the description, which lists and searches show alone (Policy 3.4.1).
struct SynopsisCheck: Check {
    static let name = Tag(
        "description-starts-with-package-name", .error, "The synopsis begins with the package's name.",
        advice: "Lists print the name before it already. Begin with what the thing is.",
        source: "Developer's Reference 6.2.2")
    static let article = Tag(
        "description-synopsis-starts-with-article", .warning, "The synopsis begins with an article.",
        advice: "It continues the sentence “NAME is a …”. Leave “a”, “an” or “the” out.",
        source: "Developer's Reference 6.2.2")
    static let sentence = Tag(
        "synopsis-is-a-sentence", .info, "The synopsis ends with a full stop, or has one inside.",
        advice: "It is a phrase, not a sentence. Remove the full stop, and move a second sentence below.",
        source: "Debian Policy 3.4.1; Developer's Reference 6.2.2")
    static let tooShort = Tag(
        "description-too-short", .error, "The synopsis is a single word.",
        advice: "Say in some words what the package is for.",
        source: "Debian Policy 3.4.1")
    static let isName = Tag(
        "description-is-pkg-name", .error, "The synopsis is the package's name.",
        advice: "Lists print the name before it already. Say in some words what the package is for.",
        source: "Debian Policy 3.4.1")
    static let tooLong = Tag(
        "synopsis-too-long", .warning, "The synopsis has more than 80 characters.",
        advice: "Lists cut it. Shorten it, and say the rest in the extended description below.",
        source: "Debian Policy 3.4.1")

    static let tags = [
        name, article, sentence, tooShort, isName, tooLong, DescriptionMarks.tabs, DescriptionMarks.oddMark,
        DescriptionMarks.template,
    ]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        guard let synopsis = DescriptionText(package.control)?.synopsis, !synopsis.isEmpty else { return }
        let lower = synopsis.lowercased()
        if Self.begins(lower, withWord: package.name.lowercased()) { findings.add(Self.name) }
        if let first = lower.split(whereSeparator: { $0 == " " || $0 == "\t" }).first, first.count < lower.count,
            ["a", "an", "the"].contains(first)
        {
            findings.add(Self.article)
        }
        if Self.isSentence(synopsis) { findings.add(Self.sentence, "\"\(synopsis)\"") }
        if !synopsis.contains(where: { $0 == " " || $0 == "\t" }) { findings.add(Self.tooShort, synopsis) }
        if Self.words(lower) == Self.words(package.name.lowercased()) { findings.add(Self.isName, synopsis) }
        if synopsis.unicodeScalars.count > 80 { findings.add(Self.tooLong) }
        checkMarks(synopsis, &findings)
    }

    private func checkMarks(_ synopsis: String, _ findings: inout Findings) {
        if synopsis.contains("\t") { findings.add(DescriptionMarks.tabs) }
        if synopsis.contains("<insert up to 60 chars description>") { findings.add(DescriptionMarks.template) }
        if DescriptionText.hasOddComma(synopsis) {
            findings.add(DescriptionMarks.oddMark, "comma not followed by whitespace (synopsis)")
        }
    }

    private static func begins(_ text: String, withWord word: String) -> Bool {
        guard text.hasPrefix(word), let last = word.last else { return false }
        guard let next = text.dropFirst(word.count).first else { return isPartOfWord(last) }
        return isPartOfWord(last) != isPartOfWord(next)
    }

    private static func isPartOfWord(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || character == "_"
    }

    /// With every mark between words as one space.
    private static func words(_ text: String) -> [Substring] {
        text.split { " \t-_/\\".contains($0) }
    }

    /// Whether a full stop ends it or stands before a space; abbreviations and dots of omission do not count.
    private static func isSentence(_ synopsis: String) -> Bool {
        let characters = Array(synopsis)
        let stop = characters.indices.last { index in
            guard characters[index] == "." else { return false }
            return index == characters.count - 1 || characters[index + 1] == " " || characters[index + 1] == "\t"
        }
        guard let stop else { return false }
        let before = String(characters[...stop])
        if [" etc.", " eg.", " e.g.", " eg.", " e.g."].contains(where: before.hasSuffix) { return false }
        return !before.hasSuffix("...") || before.hasSuffix("....")
    }
}
