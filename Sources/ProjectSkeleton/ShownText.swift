/// Names of a project that is anybody's, as they may be shown and written.
enum ShownText {
    /// Whether a text is one line that a terminal and YAML show as it is.
    static func isClean(_ text: String) -> Bool { text.unicodeScalars.allSatisfy { !isSpecial($0) } }

    /// The text with every special character written as `\u{…}`.
    static func of(_ text: String) -> String {
        guard !isClean(text) else { return text }
        return text.unicodeScalars.map { isSpecial($0) ? "\\u{\(String($0.value, radix: 16))}" : "\($0)" }.joined()
    }

    /// The text as a word of a shell's.
    static func quoted(_ text: String) -> String {
        let plain = text.utf8.allSatisfy {
            (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
                || "/._+@:=-".utf8.contains($0)
        }
        // What begins with a hyphen would be an option.
        let word = text.hasPrefix("-") ? "./\(text)" : text
        return plain && !text.isEmpty ? word : "'\(word.replacing("'", with: "'\\''"))'"
    }

    /// Control characters, ends of lines, what turns the direction of writing, and what is no character.
    static func isSpecial(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .surrogate: return true
        default:
            return (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
                || scalar.value == 0xFEFF || scalar.value & 0xFFFE == 0xFFFE
        }
    }
}
