/// The little that is read of a TrueType font (OpenType specification, table directory and OS/2).
enum TrueTypeFont {
    /// The field fsType of the table OS/2; nil if `font` is none, or has no such table.
    static func embeddingType(_ font: [UInt8]) -> UInt16? {
        guard font.starts(with: [0, 1, 0, 0, 0]), let count = number(font, at: 4) else { return nil }
        for index in 0..<Int(count) {
            let record = 12 + 16 * index
            guard record + 16 <= font.count else { return nil }
            if font[record..<record + 4].elementsEqual("OS/2".utf8) {
                guard let high = number(font, at: record + 8), let low = number(font, at: record + 10) else {
                    return nil
                }
                return number(font, at: Int(high) << 16 + Int(low) + 8)
            }
        }
        return nil
    }

    private static func number(_ bytes: [UInt8], at offset: Int) -> UInt16? {
        guard offset >= 0, offset + 1 < bytes.count else { return nil }
        return UInt16(bytes[offset]) << 8 | UInt16(bytes[offset + 1])
    }
}
