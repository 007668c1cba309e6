extension Unicode.Scalar {
    /// How a message shows the character: in quotes, or by name where it cannot be seen.
    package var nameInMessages: String {
        switch self {
        case " ": "a space"
        case "\n", "\r": "a line break"
        case "\t": "a tab"
        default: isVisible ? "the character “\(self)”" : "the character U+\(String(value, radix: 16, uppercase: true))"
        }
    }

    private var isVisible: Bool {
        ![.control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .unassigned, .privateUse].contains(
            properties.generalCategory)
    }
}
