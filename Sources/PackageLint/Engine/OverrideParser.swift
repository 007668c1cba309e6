/// Reads `[[package] [architectures] [type]:] tag [context]` line by line, as lintian does.
struct OverrideParser {
    private let package: String
    /// The lines that name a tag.
    private(set) var lines: [OverrideLine] = []
    /// The lines that cannot be read.
    private(set) var faults: [(line: Int, words: String)] = []
    private var comment = ""
    private var previous: OverrideLine?

    init(package: String) { self.package = package }

    /// Reads the next line.
    mutating func read(_ line: Substring, at number: Int) {
        let text = line.trimmingWhiteSpace()
        if text.isEmpty {
            (comment, previous) = ("", nil)
        } else if text.first == "#" {
            let words = text.dropFirst().trimmingWhiteSpace()
            if !words.isEmpty { comment += (comment.isEmpty ? "" : " ") + words }
        } else {
            readOverride(text.split { $0 == " " || $0 == "\t" }.joined(separator: " ")[...], at: number)
        }
    }

    private mutating func readOverride(_ text: Substring, at number: Int) {
        var rest = text
        var needsColon = Self.takeWord(package, from: &rest)
        let architectures = Self.takeArchitectures(from: &rest)
        needsColon = architectures != nil || needsColon
        needsColon = Self.takeWord("binary", from: &rest) || needsColon
        if needsColon {
            rest = rest.trimmingSpaces()
            guard rest.first == ":" else {
                faults.append((number, "Expected a colon"))
                return
            }
            rest = rest.dropFirst().trimmingSpaces()
        }
        let tag = rest.prefix { $0 != " " }
        guard !tag.isEmpty else {
            faults.append((number, "Cannot parse line: \(text)"))
            return
        }
        add(String(tag), String(rest.dropFirst(tag.count).trimmingSpaces()), architectures ?? [], at: number)
    }

    /// A comment counts for all lines of one tag that follow each other.
    private mutating func add(_ tag: String, _ context: String, _ architectures: [String], at number: Int) {
        var reason = comment
        if reason.isEmpty, let previous, previous.tag == tag { reason = previous.reason }
        let line = OverrideLine(
            tag: tag, context: context, architectures: architectures, reason: reason, number: number)
        lines.append(line)
        (comment, previous) = ("", line)
    }

    /// Takes `word` from the start, if a space or a colon follows it.
    private static func takeWord(_ word: String, from rest: inout Substring) -> Bool {
        guard rest.hasPrefix(word), let next = rest.dropFirst(word.count).first, next == " " || next == ":" else {
            return false
        }
        rest = rest.dropFirst(word.count).trimmingSpaces()
        return true
    }

    /// Takes `[amd64 !arm64]` from the start, if a space or a colon follows it.
    private static func takeArchitectures(from rest: inout Substring) -> [String]? {
        guard rest.first == "[", let end = rest.firstIndex(of: "]") else { return nil }
        let behind = rest[rest.index(after: end)...]
        guard behind.first == " " || behind.first == ":" else { return nil }
        let words = rest[..<end].dropFirst().split(separator: " ").map(String.init)
        rest = behind.trimmingSpaces()
        return words
    }
}
