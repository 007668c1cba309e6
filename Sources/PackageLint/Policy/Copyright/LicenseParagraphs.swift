/// The licenses of a copyright file: by paragraph where it has DEP-5's form, else as one text.
struct LicenseParagraphs {
    /// The name behind `License:` and the text below it; nil if the file has no such form.
    private let licenses: [(name: String, text: String)]?
    private let whole: String

    init(_ text: CopyrightText) {
        whole = String(decoding: text.bytes, as: UTF8.self)
        licenses = Self.licenses(in: whole.allLines)
    }

    /// Whether a license of one of `names` speaks of `words`, or of `acronym` in these very letters.
    ///
    /// Without paragraphs, whether the text speaks of them at all.
    func have(names: [String], words: [String], acronym: String? = nil) -> Bool {
        guard let licenses else { return Self.speaks(whole, of: words, acronym) }
        return licenses.contains { license in
            let name = license.name.lowercased().replacing("_", with: "-")
            return names.contains { Self.hasWord($0, in: name) } && Self.speaks(license.text, of: words, acronym)
        }
    }

    private static func speaks(_ text: String, of words: [String], _ acronym: String?) -> Bool {
        let lower = text.lowercased()
        if words.contains(where: { lower.contains($0.lowercased()) }) { return true }
        return acronym.map { hasWord($0, in: text) } ?? false
    }

    /// Whether `word` begins at a word's start, and ends at one's end unless it ends in a digit.
    private static func hasWord(_ word: String, in text: String) -> Bool {
        let bytes = Array(text.utf8)
        let wanted = Array(word.utf8)
        guard let first = wanted.first, let last = wanted.last else { return false }
        return bytes.indices.contains { index in
            guard bytes[index] == first, bytes[index...].starts(with: wanted) else { return false }
            let end = index + wanted.count
            let isStart = index == 0 || !isPartOfWord(bytes[index - 1])
            let isEnd = (0x30...0x39).contains(last) || end == bytes.count || !isPartOfWord(bytes[end])
            return isStart && isEnd
        }
    }

    private static func isPartOfWord(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "_")
    }

    /// The fields `License` of all paragraphs; nil at the first line that is neither field nor continuation.
    private static func licenses(in lines: [Substring]) -> [(name: String, text: String)]? {
        var found: [(name: String, text: String)] = []
        var fields: Set<String> = []
        var isLicense = false
        for line in lines where line.first != "#" {
            if line.isBlank {
                fields = []
                isLicense = false
            } else if line.first == " " || line.first == "\t" {
                guard !fields.isEmpty else { return nil }
                if isLicense, !found.isEmpty { found[found.count - 1].text += line + "\n" }
            } else {
                guard let colon = line.firstIndex(of: ":"),
                    !line[..<colon].contains(where: { $0 == " " || $0 == "\t" }),
                    colon != line.startIndex, fields.insert(String(line[..<colon])).inserted
                else { return nil }
                isLicense = line[..<colon].lowercased() == "license"
                if isLicense { found.append((String(line[line.index(after: colon)...].trimmingSpaces()), "")) }
            }
        }
        return found
    }
}
