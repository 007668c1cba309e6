/// Whether bytes are text that file(1) calls by that name alone: no script, no odd line ends, no very long lines.
///
/// The rules are those of libmagic's encoding.c and ascmagic.c.
enum PlainText {
    private static let looked = 64 << 10
    private static let longestLine = 300

    /// Whether `bytes`, which are not UTF-8, are such a text.
    static func isPlain(_ bytes: [UInt8]) -> Bool {
        let head = bytes.prefix(looked)
        if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) { return isWide(head) }
        guard !head.starts(with: [0x23, 0x21]), hasPlainLines(head) else { return false }
        return !isProgram(head) && !isOtherKind(head)
    }

    /// UTF-16 with a mark at its beginning.
    private static func isWide(_ head: ArraySlice<UInt8>) -> Bool {
        head.contains(0x0A) && !head.contains(0x0D)
    }

    /// Lines that end with LF alone, have no control characters and are not very long.
    private static func hasPlainLines(_ head: ArraySlice<UInt8>) -> Bool {
        var length = 0
        var hasEnd = false
        for byte in head {
            switch byte {
            case 0x0A: (length, hasEnd) = (0, true)
            case 0x09, 0x0C, 0x07: length += 1
            // Escape and backspace make it another kind of text, NEL and CR other lines, the rest makes it data.
            case 0..<0x20, 0x7F, 0x85: return false
            default: length += 1
            }
            if length > longestLine { return false }
        }
        return hasEnd
    }

    /// Python, of which file(1) says `text executable`.
    private static func isProgram(_ head: ArraySlice<UInt8>) -> Bool {
        for line in head.prefix(8192).split(separator: 0x0A) {
            if line.starts(with: Array("def ".utf8)), line.contains(0x28), line.contains(0x3A) { return true }
            if line.starts(with: Array("class ".utf8)), line.contains(0x3A) { return true }
            if line.starts(with: Array("from ".utf8)), hasWord(line, " import ") { return true }
        }
        return false
    }

    private static func hasWord(_ line: ArraySlice<UInt8>, _ word: String) -> Bool {
        String(decoding: line, as: UTF8.self).contains(word)
    }

    /// Formats with names of their own: JSON, SVG.
    private static func isOtherKind(_ head: ArraySlice<UInt8>) -> Bool {
        let start = head.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A }
        return start.first == 0x7B && start.dropFirst().drop { $0 == 0x20 || $0 == 0x0A }.first == 0x22
            || ImageFormat(content: Array(head.prefix(4096))) == .svg
    }
}
