/// A text in which `*` stands for any characters and `?` for one; a backslash takes their meaning away.
struct WildcardPattern: Sendable {
    private enum Part: Sendable, Equatable {
        case byte(UInt8), one, any
    }

    private let parts: [Part]

    init(_ text: String) {
        var parts: [Part] = []
        var isEscaped = false
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\\"), !isEscaped {
                isEscaped = true
                continue
            }
            switch byte {
            case UInt8(ascii: "*") where !isEscaped: if parts.last != .any { parts.append(.any) }
            case UInt8(ascii: "?") where !isEscaped: parts.append(.one)
            default: parts.append(.byte(byte))
            }
            isEscaped = false
        }
        self.parts = parts
    }

    /// Whether all of `text` fits.
    ///
    /// Goes back to the last `*` only, so that the work is at most the product of both lengths.
    func matches(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        var (place, part) = (0, 0)
        var restart: (place: Int, part: Int)?
        while place < bytes.count {
            if part < parts.count, parts[part] == .any {
                part += 1
                restart = (place, part)
            } else if part < parts.count, fits(bytes, place, parts[part]) {
                place += Self.width(bytes, place, parts[part])
                part += 1
            } else if let (from, next) = restart {
                (place, part, restart) = (from + 1, next, (from + 1, next))
            } else {
                return false
            }
        }
        return parts[part...].allSatisfy { $0 == .any }
    }

    private func fits(_ bytes: [UInt8], _ place: Int, _ part: Part) -> Bool {
        if case .byte(let wanted) = part { return bytes[place] == wanted }
        return true
    }

    /// A `?` stands for a whole character of UTF-8.
    private static func width(_ bytes: [UInt8], _ place: Int, _ part: Part) -> Int {
        guard part == .one, bytes[place] >= 0xC0 else { return 1 }
        let following = bytes[(place + 1)...].prefix(3).prefix { $0 & 0xC0 == 0x80 }
        return 1 + following.count
    }
}
