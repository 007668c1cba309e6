/// Splits values into words as systemd does it (systemd.syntax(7), "Quoting").
public enum UnitWords {
    /// The words of `value`; quotes are taken away and C escapes are replaced.
    ///
    /// What systemd would refuse, such as a quotation without end, is taken as it stands.
    public static func split(_ value: String) -> [String] {
        var reader = Reader(bytes: Array(value.utf8))
        return reader.words()
    }

    private struct Reader {
        let bytes: [UInt8]
        var place = 0

        mutating func words() -> [String] {
            var words: [String] = []
            while let word = word() { words.append(word) }
            return words
        }

        private mutating func word() -> String? {
            while place < bytes.count, Self.isBlank(bytes[place]) { place += 1 }
            guard place < bytes.count else { return nil }
            var text: [UInt8] = []
            var quote: UInt8?
            while place < bytes.count, quote != nil || !Self.isBlank(bytes[place]) {
                let byte = bytes[place]
                place += 1
                if byte == quote {
                    quote = nil
                } else if quote == nil, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                    quote = byte
                } else if byte == UInt8(ascii: "\\") {
                    text += escaped()
                } else {
                    text.append(byte)
                }
            }
            return String(decoding: text, as: UTF8.self)
        }

        private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

        /// What stands behind a backslash.
        private mutating func escaped() -> [UInt8] {
            guard place < bytes.count else { return [UInt8(ascii: "\\")] }
            let byte = bytes[place]
            place += 1
            switch byte {
            case UInt8(ascii: "a"): return [0x07]
            case UInt8(ascii: "b"): return [0x08]
            case UInt8(ascii: "f"): return [0x0C]
            case UInt8(ascii: "n"): return [0x0A]
            case UInt8(ascii: "r"): return [0x0D]
            case UInt8(ascii: "t"): return [0x09]
            case UInt8(ascii: "v"): return [0x0B]
            case UInt8(ascii: "s"): return [0x20]
            case UInt8(ascii: "\\"), UInt8(ascii: "\""), UInt8(ascii: "'"): return [byte]
            case UInt8(ascii: "x"): return number(digits: 2, radix: 16) ?? [UInt8(ascii: "\\"), byte]
            case UInt8(ascii: "0")...UInt8(ascii: "3"):
                place -= 1
                return number(digits: 3, radix: 8) ?? skipped(byte)
            default: return [UInt8(ascii: "\\"), byte]
            }
        }

        private mutating func skipped(_ byte: UInt8) -> [UInt8] {
            place += 1
            return [UInt8(ascii: "\\"), byte]
        }

        private mutating func number(digits: Int, radix: Int) -> [UInt8]? {
            guard bytes.count - place >= digits,
                let value = UInt8(String(decoding: bytes[place..<place + digits], as: UTF8.self), radix: radix)
            else { return nil }
            place += digits
            return [value]
        }
    }
}
