/// Text of a server as every report may show it, whatever was printed there.
enum PrintableText {
    /// The text without what neither XML 1.0 (section 2.2) nor YAML 1.2 (section 5.1) allows, nor what a terminal obeys.
    static func of(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter(isPrintable)))
    }

    private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: true
        case 0x20...0x7E, 0xA0...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD, 0x1_0000...0x10_FFFF: true
        default: false
        }
    }
}

// MARK: - What a package says of itself

extension PrintableText {
    /// More than a person reads of one value, in scalars.
    private static let longestCell = 4_000

    /// A value on one line: what ends a line, is not seen or turns the writing around is spelt out, as `\u{202E}`.
    ///
    /// What is longer than `longest` scalars is cut, and says so.
    static func cell(_ text: String, longest: Int = longestCell, keepsTabs: Bool = false) -> String {
        let scalars = text.unicodeScalars
        let end = scalars.index(scalars.startIndex, offsetBy: longest, limitedBy: scalars.endIndex) ?? scalars.endIndex
        var shown = ""
        for scalar in scalars[..<end] {
            if isVisible(scalar) || keepsTabs && scalar == "\t" {
                shown.unicodeScalars.append(scalar)
            } else {
                shown += spelt(scalar)
            }
        }
        return end == scalars.endIndex ? shown : "\(shown)… (\(text.utf8.count) bytes)"
    }

    /// A line that was put together of cells, or of a text where tabs are usual.
    static func line(_ text: String) -> String { cell(text, longest: 10 * longestCell, keepsTabs: true) }

    /// JSON with everything spelt out that ``cell(_:longest:keepsTabs:)`` would (RFC 8259, section 7).
    static func json(_ text: String) -> String {
        var shown = ""
        shown.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            // Within ASCII the encoder has done it, but for DEL.
            if scalar.value < 0x7F || isVisible(scalar) {
                shown.unicodeScalars.append(scalar)
            } else {
                for unit in String(scalar).utf16 {
                    shown += "\\u" + String(0x1_0000 | Int(unit), radix: 16).dropFirst()
                }
            }
        }
        return shown
    }

    private static func spelt(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\n": "\\n"
        case "\r": "\\r"
        case "\t": "\\t"
        default: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
        }
    }

    private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return (0x20..<0x7F).contains(scalar.value) }
        if scalar.properties.isDefaultIgnorableCodePoint { return false }
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
            .spaceSeparator:
            return false
        default: return true
        }
    }
}
