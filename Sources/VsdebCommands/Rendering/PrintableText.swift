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
