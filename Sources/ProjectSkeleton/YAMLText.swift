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

    /// In double quotes (YAML 1.2, section 5.7).
    static func quoted(_ text: String) -> String {
        "\"" + doubled(text).unicodeScalars.map(escaped).joined() + "\""
    }

    /// With each dollar sign doubled that would begin a variable of the manifest's, or that is doubled already.
    private static func doubled(_ text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        var result = String.UnicodeScalarView()
        for (index, scalar) in scalars.enumerated() {
            result.append(scalar)
            let next = index + 1 < scalars.count ? scalars[index + 1] : " "
            if scalar == "$", next == "$" || next == "{" { result.append(scalar) }
        }
        return String(result)
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        if scalar == "\"" || scalar == "\\" { return "\\\(scalar)" }
        guard ShownText.isSpecial(scalar) else { return String(scalar) }
        let digits = String(scalar.value, radix: 16)
        return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
    }

    /// Letters first, and nothing that has a meaning; `1.0`, `yes` and the like stand in quotes.
    private static func isPlain(_ text: String) -> Bool {
        let words: Set = ["yes", "no", "on", "off", "true", "false", "null", "y", "n"]
        guard let first = text.unicodeScalars.first, first.properties.isAlphabetic, text.last != " ",
            !words.contains(text.lowercased()), ShownText.isClean(text)
        else { return false }
        return !text.contains(": ") && !text.contains(" #") && text.last != ":"
            && !text.unicodeScalars.contains { "\"'[]{},&*!|%@`$\\".unicodeScalars.contains($0) }
    }
}
