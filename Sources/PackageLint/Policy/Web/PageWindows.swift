/// A page in pieces that overlap, in small letters and without comments.
///
/// lintian reads pages so; with other pieces we would differ where a comment is very long or a string of a script looks
/// like the beginning of one.
struct PageWindows: Sequence, IteratorProtocol {
    private static let step = 16_384
    private let content: [UInt8]
    private var start = 0
    private var isOver: Bool

    init(_ content: [UInt8]) {
        self.content = content
        isOver = content.isEmpty
    }

    mutating func next() -> [UInt8]? {
        guard !isOver else { return nil }
        let end = Swift.min(start + 2 * Self.step, content.count)
        let window = content[start..<end].map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
        isOver = end == content.count
        start += Self.step
        let plain = Self.without(window, from: "<!--", unless: "[if", to: Self.endOfMarkup)
        return Self.without(plain, from: "/*", unless: "@cc_on", to: Self.endOfScript)
    }

    private static func without(
        _ bytes: [UInt8], from opening: String, unless exception: String,
        to end: (ArraySlice<UInt8>) -> Int?
    ) -> [UInt8] {
        let (opening, exception) = (Array(opening.utf8), Array(exception.utf8))
        var kept: [UInt8] = []
        kept.reserveCapacity(bytes.count)
        var index = 0
        // Once no end is left, looking again for each beginning would take the square of the time.
        var hasEnds = true
        while index < bytes.count {
            if hasEnds, bytes[index] == opening[0], bytes[index...].starts(with: opening),
                !bytes[(index + opening.count)...].starts(with: exception)
            {
                if let behind = end(bytes[(index + opening.count)...]) {
                    index = behind
                    continue
                }
                hasEnds = false
            }
            kept.append(bytes[index])
            index += 1
        }
        return kept
    }

    /// Behind `-->`, where spaces may stand before the `>`.
    private static func endOfMarkup(_ bytes: ArraySlice<UInt8>) -> Int? {
        var index = bytes.startIndex
        while index + 1 < bytes.endIndex {
            if bytes[index] == 0x2D, bytes[index + 1] == 0x2D {
                let behind = bytes[(index + 2)...].drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
                if behind.first == 0x3E { return behind.startIndex + 1 }
            }
            index += 1
        }
        return nil
    }

    /// Behind `*/`.
    private static func endOfScript(_ bytes: ArraySlice<UInt8>) -> Int? {
        var index = bytes.startIndex
        while index + 1 < bytes.endIndex {
            if bytes[index] == 0x2A, bytes[index + 1] == 0x2F { return index + 2 }
            index += 1
        }
        return nil
    }
}
