/// One entry of a changelog, with what could be read of it.
struct LooseChangelogEntry {
    /// Where its title stands, counted from 1; 1 without a title.
    var line = 1
    /// The source package.
    var source = ""
    /// The version; may be none that dpkg would read.
    var version = ""
    /// The distributions as they stand there.
    var distribution = ""
    /// The lines between title and trailer, with one space more before each than the file has.
    var changes: [Substring] = []
    /// `Name <address>`.
    var maintainer = ""
    /// The date as it stands there.
    var date = ""
    /// The date in seconds since 1970.
    var seconds: Int?
    /// What is wrong with what follows the title's semicolon.
    var keyFaults: [String] = []

    init() {}

    /// Whether nothing of it was there.
    var isEmpty: Bool { changes.isEmpty && source.isEmpty && version.isEmpty && maintainer.isEmpty && date.isEmpty }

    /// The changes as one text.
    var text: String { changes.map { $0 + "\n" }.joined() }

    /// Reads `source (version) distributions; key=value, key=value`.
    init?(title: Substring, at line: Int) {
        guard let open = title.utf8.firstIndex(of: UInt8(ascii: "(")),
            let close = title[open...].utf8.firstIndex(of: UInt8(ascii: ")")),
            let semicolon = title[close...].utf8.firstIndex(of: UInt8(ascii: ";"))
        else { return nil }
        let source = title[..<open]
        let version = title[open...].dropFirst().prefix { $0 != ")" }
        let distribution = title[title.index(after: close)..<semicolon]
        guard source.hasSuffix(" "), Self.isName(source.dropLast(), extra: ""), !version.isEmpty,
            !version.contains(where: { $0 == " " || $0 == "\t" || $0 == "(" }),
            distribution.first == " " || distribution.first == "\t"
        else { return nil }
        let words = distribution.split { $0 == " " || $0 == "\t" }
        let isListed = distribution.last != " " && distribution.last != "\t"
        guard !words.isEmpty, isListed, words.allSatisfy({ Self.isKey($0, extra: ".+") }) else { return nil }
        self.line = line
        self.source = String(source.dropLast())
        self.version = String(version)
        self.distribution = String(distribution.trimmingSpaces())
        keyFaults = Self.faults(inKeys: title[title.index(after: semicolon)...].trimmingSpaces())
    }

    private static func faults(inKeys text: Substring) -> [String] {
        guard !text.isEmpty else { return [] }
        var seen: Set<String> = []
        return text.split(separator: ",").map { $0.trimmingSpaces() }.flatMap { pair -> [String] in
            guard let equals = pair.firstIndex(of: "="), isKey(pair[..<equals], extra: "") else {
                return ["bad key-value after ';': '\(pair)'"]
            }
            let key = pair[..<equals].prefix(1).uppercased() + pair[..<equals].dropFirst()
            var faults = seen.insert(key).inserted ? [] : ["repeated key-value \(key)"]
            let value = pair[pair.index(after: equals)...].trimmingSpaces()
            if key == "Urgency" {
                let word = value.prefix { $0 != " " && $0 != "\t" }
                if !isKey(word, extra: "") { faults.append("badly formatted urgency value \(value)") }
            } else if !["XB-", "XC-", "XS-", "XBS-", "XBC-", "XCS-", "XBCS-"].contains(
                where: key.uppercased().hasPrefix)
            {
                faults.append("unknown key-value key \(key) - copying to XS-\(key)")
            }
            return faults
        }
    }

    private static func isKey(_ text: Substring, extra: String) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") || extra.utf8.contains($0) }
    }

    private static func isName(_ text: Substring, extra: String) -> Bool {
        guard let first = text.utf8.first, isLetterOrDigit(first) || first == UInt8(ascii: "_") else { return false }
        return text.dropFirst().isEmpty || isKey(text.dropFirst(), extra: "+.")
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
    }
}

extension LooseChangelogEntry {
    /// Whether a line may begin an entry: a word, and something in parentheses behind it.
    static func looksLikeTitle(_ line: Substring) -> Bool {
        guard let first = line.utf8.first, first > 0x20, let open = line.utf8.firstIndex(of: UInt8(ascii: "(")),
            let close = line[open...].utf8.firstIndex(of: UInt8(ascii: ")"))
        else { return false }
        let name = line[..<open].trimmingSpaces()
        return !name.isEmpty && !name.contains { $0 == " " || $0 == "\t" }
            && line.utf8.distance(from: open, to: close) > 1
    }

    /// Comments and what old version control systems put in.
    static func isIgnored(_ line: Substring) -> Bool {
        if line.hasPrefix("# ") || line.hasPrefix("/*") && line.contains("*/") { return true }
        guard line.first == "$", let colon = line.firstIndex(of: ":") else { return false }
        let word = line[..<colon].dropFirst()
        return !word.isEmpty && word.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
            && line[colon...].dropFirst().contains("$")
    }

    /// Settings of editors, and formats of before 1996: what follows is not read.
    static func endsHistory(_ line: Substring) -> Bool {
        let lower = line.lowercased()
        if lower.hasPrefix("local variables:") || lower.hasPrefix(";; local variables:") || lower.hasPrefix("vim:") {
            return true
        }
        if lower == "old changelog:" || lower.hasPrefix("changes from version ") { return true }
        if lower.hasPrefix("changes for "), lower.contains("-") { return true }
        return isOldTitle(line) || isBareVersion(line)
    }

    /// `name (version)` without what must follow it.
    private static func isOldTitle(_ line: Substring) -> Bool {
        guard let open = line.firstIndex(of: "("), let close = line[open...].firstIndex(of: ")") else { return false }
        let version = line[open..<close].dropFirst()
        return line[..<open].hasSuffix(" ") && isName(line[..<open].dropLast(), extra: "") && !version.isEmpty
            && !version.contains { $0 == " " || $0 == "\t" || $0 == "(" }
    }

    private static func isBareVersion(_ line: Substring) -> Bool {
        let body = line.last == ":" ? line.dropLast() : line
        guard let first = body.first, first.isLetter || first.isNumber || first == "_" else { return false }
        return body.utf8.allSatisfy { isLetterOrDigit($0) || "_.+~:-".utf8.contains($0) }
    }
}

extension Substring {
    /// Without white space at the end.
    func trimmingEnd() -> Substring {
        var text = self
        while let last = text.unicodeScalars.last, last == " " || ("\u{9}"..."\u{D}").contains(last) {
            text.unicodeScalars.removeLast()
        }
        return text
    }
}
