/// Validity of UTF-8 (RFC 3629): no surrogates, nothing too long, nothing above U+10FFFF.
enum UTF8Text {
    /// Whether `bytes` are UTF-8; runs of ASCII cost next to nothing.
    static func isValid(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { buffer in
            var index = 0
            while index < buffer.count {
                if buffer[index] < 0x80 {
                    index += 1
                } else if let length = sequence(buffer, at: index) {
                    index += length
                } else {
                    return false
                }
            }
            return true
        }
    }

    /// How many bytes the character at `index` takes, whose first is not ASCII; nil if it is none.
    private static func sequence(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
        let first = bytes[index]
        let second = index + 1 < bytes.count ? bytes[index + 1] : 0
        let (length, seconds): (Int, ClosedRange<UInt8>)
        switch first {
        case 0xC2...0xDF: (length, seconds) = (2, 0x80...0xBF)
        case 0xE0: (length, seconds) = (3, 0xA0...0xBF)
        case 0xED: (length, seconds) = (3, 0x80...0x9F)
        case 0xE1...0xEF: (length, seconds) = (3, 0x80...0xBF)
        case 0xF0: (length, seconds) = (4, 0x90...0xBF)
        case 0xF1...0xF3: (length, seconds) = (4, 0x80...0xBF)
        case 0xF4: (length, seconds) = (4, 0x80...0x8F)
        default: return nil
        }
        guard index + length <= bytes.count, seconds.contains(second) else { return nil }
        for later in index + 2..<max(index + 2, index + length) where bytes[later] & 0xC0 != 0x80 { return nil }
        return length
    }
}
