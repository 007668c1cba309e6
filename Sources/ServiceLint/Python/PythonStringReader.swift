/// Reads one string literal of Python with its escapes.
struct PythonStringReader {
    private let bytes: [UInt8]
    /// Behind the literal after ``read()``.
    private(set) var at: Int
    /// The lines it spans, less one.
    private(set) var newlines = 0
    /// Whether it is an f-string that Pythons before 3.12 stop at (PEP 701).
    private(set) var isNested = false
    private let isRaw: Bool
    private let isFormatted: Bool

    /// Begins at the opening quotation mark.
    init(_ bytes: [UInt8], at: Int, prefix: String) {
        self.bytes = bytes
        self.at = at
        isRaw = prefix.contains("r")
        isFormatted = prefix.contains("f") || prefix.contains("t")
    }

    /// The value, braces of an f-string as they stand; nil if the literal has no end.
    mutating func read() -> String? {
        let quote = bytes[at]
        let isTriple = at + 2 < bytes.count && bytes[at + 1] == quote && bytes[at + 2] == quote
        at += isTriple ? 3 : 1
        var value: [UInt8] = []
        while at < bytes.count {
            let byte = bytes[at]
            if byte == quote, !isTriple || closesTriple(quote) {
                at += isTriple ? 3 : 1
                return String(decoding: value, as: UTF8.self)
            }
            if byte == 0x0A {
                guard isTriple else { return nil }
                newlines += 1
            }
            if byte == 0x5C {
                escape(&value)
            } else if isFormatted, byte == 0x7B {
                field(&value, quote, isTriple)
            } else {
                value.append(byte)
                at += 1
            }
        }
        return nil
    }

    private func closesTriple(_ quote: UInt8) -> Bool {
        at + 2 < bytes.count && bytes[at + 1] == quote && bytes[at + 2] == quote
    }

    private mutating func escape(_ value: inout [UInt8]) {
        guard at + 1 < bytes.count else {
            at += 1
            return
        }
        let next = bytes[at + 1]
        at += 2
        if next == 0x0A { newlines += 1 }
        if isRaw { value += [0x5C, next] } else if next != 0x0A { value += Self.simple[next] ?? [0x5C, next] }
    }

    private static let simple: [UInt8: [UInt8]] = [
        0x5C: [0x5C], 0x27: [0x27], 0x22: [0x22], 0x6E: [0x0A], 0x74: [0x09], 0x72: [0x0D], 0x30: [0],
    ]

    /// A replacement field of an f-string, in which the outer quotation mark may stand again (PEP 701).
    private mutating func field(_ value: inout [UInt8], _ quote: UInt8, _ isTriple: Bool) {
        guard at + 1 < bytes.count, bytes[at + 1] != 0x7B else {
            value += [0x7B, 0x7B]
            at += 2
            return
        }
        let start = at
        var depth = 0
        var isSpecification = false
        while at < bytes.count {
            switch bytes[at] {
            case 0x7B, 0x28, 0x5B: depth += 1
            case 0x7D, 0x29, 0x5D: depth -= 1
            case 0x3A where depth == 1: isSpecification = true
            case 0x0A: newlines += 1
            case 0x5C where !isSpecification: isNested = true
            case 0x22, 0x27:
                if bytes[at] == quote, !isTriple, !isSpecification { isNested = true }
                if isSpecification, bytes[at] == quote { return }
                if !isSpecification { skipString() }
            default: break
            }
            at += 1
            if depth <= 0 { break }
        }
        value += bytes[start..<min(at, bytes.count)]
    }

    /// Leads to the last mark of a string within a field.
    private mutating func skipString() {
        let quote = bytes[at]
        var end = at + 1
        while end < bytes.count, bytes[end] != quote, bytes[end] != 0x0A { end += bytes[end] == 0x5C ? 2 : 1 }
        if end < bytes.count, bytes[end] == quote { at = end }
    }
}
