/// Values as they stand in a YAML file.
enum YAMLText {
    /// A text in double quotes where YAML or the manifest would read it as something else.
    static func scalar(_ text: String) -> String {
        isPlain(text) ? text : quoted(text)
    }

    /// A list on one line.
    static func list(_ items: [String], quoting: Bool = false) -> String {
        "[" + items.map { quoting ? quoted($0) : scalar($0) }.joined(separator: ", ") + "]"
    }

    /// In double quotes; a dollar sign is doubled, so that `${…}` of a project's text is no variable of the manifest's.
    static func quoted(_ text: String) -> String {
        let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("${", with: "$${")
        return "\"\(escaped)\""
    }

    /// Letters first, and nothing that has a meaning; `1.0`, `yes` and the like stand in quotes.
    private static func isPlain(_ text: String) -> Bool {
        let words: Set = ["yes", "no", "on", "off", "true", "false", "null", "y", "n"]
        guard let first = text.unicodeScalars.first, first.properties.isAlphabetic, text.last != " ",
            !words.contains(text.lowercased())
        else { return false }
        return !text.contains(": ") && !text.contains(" #") && text.last != ":"
            && !text.unicodeScalars.contains { "\"'[]{},&*!|%@`$\\".unicodeScalars.contains($0) }
    }
}
