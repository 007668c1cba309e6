/// Reads what stands behind `Closes` in a changelog.
enum BugNumbers {
    /// Whether any bug is closed: `closes: #123456`, `Closes: bug 123456`.
    static func areClosed(in text: some StringProtocol) -> Bool {
        places(of: "closes:", in: text).contains { rest in
            var rest = rest.drop(while: isSpace)
            return !item(&rest).digits.isEmpty
        }
    }

    /// The words of each `closes #123456` that has no colon.
    static func withoutColon(in text: some StringProtocol) -> [String] {
        places(of: "closes", in: text).compactMap { start in
            var rest = start.drop { isSpace($0) || $0 == UInt8(ascii: ";") }
            guard item(&rest).digits.count >= 6, let next = rest.first, !isPartOfWord(next) else { return nil }
            return "closes" + String(decoding: start[..<rest.startIndex], as: UTF8.self)
        }.map(withCapitals(as: String(text)))
    }

    /// What begins like a bug's number and is none: `#12x` of `Closes: #12x`.
    static func strayWord(in line: some StringProtocol) -> String? {
        places(of: "closes:", in: line).lazy.compactMap { start -> String? in
            var rest = start.drop(while: isSpace)
            while true {
                let before = rest
                let found = item(&rest)
                if let next = rest.first, isLetter(next), rest.startIndex > before.startIndex, found.isMarked {
                    let end = rest.firstIndex { !isPartOfWord($0) } ?? rest.endIndex
                    return String(decoding: before[..<end], as: UTF8.self)
                }
                rest = rest.drop(while: isSpace)
                guard !found.digits.isEmpty, rest.first == UInt8(ascii: ",") else { return nil }
                rest = rest.dropFirst().drop(while: isSpace)
            }
        }.first
    }

    /// Takes `bug #123` from the start of `rest`.
    private static func item(_ rest: inout ArraySlice<UInt8>) -> (digits: ArraySlice<UInt8>, isMarked: Bool) {
        let start = rest.startIndex
        if rest.starts(with: "bug".utf8, by: { $0 | 0x20 == $1 }) { rest = rest.dropFirst(3) }
        if rest.first == UInt8(ascii: "#") { rest = rest.dropFirst() }
        if let first = rest.first, isSpace(first) { rest = rest.dropFirst() }
        let digits = rest.prefix { (0x30...0x39).contains($0) }
        rest = rest.dropFirst(digits.count)
        return (digits, rest.startIndex > start)
    }

    /// What follows each `word`, whatever its capitals.
    private static func places(of word: String, in text: some StringProtocol) -> [ArraySlice<UInt8>] {
        let bytes = Array(text.utf8)
        let wanted = Array(word.utf8)
        return bytes.indices.filter { index in
            bytes[index] | 0x20 == UInt8(ascii: "c")
                && bytes[index...].starts(with: wanted) { $0 == $1 || $0 | 0x20 == $1 }
        }.map { bytes[($0 + wanted.count)...] }
    }

    private static func withCapitals(as text: String) -> (String) -> String {
        { words in text.contains(words) ? words : "C" + words.dropFirst() }
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
    private static func isPartOfWord(_ byte: UInt8) -> Bool {
        isLetter(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "_")
    }
}
