/// What YAML makes of a text without quotes.
enum PlainScalar {
    case nothing
    case boolean
    case number
    case text

    init(_ text: String) {
        switch text.lowercased() {
        case "", "~", "null": self = .nothing
        case "true", "false", "yes", "no", "on", "off": self = .boolean
        default: self = Self.isNumber(text) ? .number : .text
        }
    }

    private static func isNumber(_ text: String) -> Bool {
        let digits = text.first == "-" || text.first == "+" ? text.dropFirst() : text[...]
        let begins = digits.first.map { $0 == "." || ("0"..."9").contains($0) } ?? false
        // Double reads “0x1p3” too, which YAML reads as a text: quotes do no harm to it.
        return begins && Double(digits.replacing("_", with: "")) != nil
    }
}
