/// The numbers in a tar's header (tar(5)).
enum TarNumber {
    /// Reads octal digits that spaces or NULs end, or GNU's big-endian binary form; nil for anything else.
    static func parse(_ field: Slice<UnsafeRawBufferPointer>) -> Int64? {
        guard let first = field.first else { return nil }
        return first & 0x80 == 0 ? octal(field) : binary(field, isNegative: first & 0x40 != 0)
    }

    private static func octal(_ field: Slice<UnsafeRawBufferPointer>) -> Int64? {
        let digits = field.drop { $0 == 0x20 }.prefix { $0 != 0x20 && $0 != 0 }
        var value: Int64 = 0
        for digit in digits {
            guard (0x30...0x37).contains(digit), value < 1 << 59 else { return nil }
            value = value << 3 | Int64(digit - 0x30)
        }
        return value
    }

    private static func binary(_ field: Slice<UnsafeRawBufferPointer>, isNegative: Bool) -> Int64? {
        var value: Int64 = isNegative ? -1 : 0
        for (index, byte) in field.enumerated() {
            let bits = index == 0 ? (isNegative ? byte | 0x80 : byte & 0x7F) : byte
            guard value < 1 << 54, value >= -1 << 54 else { return nil }
            value = value << 8 | Int64(bits)
        }
        return value
    }
}
