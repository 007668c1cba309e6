/// Looks for many texts at once in megabytes (Wu and Manber, "A fast algorithm for multi-pattern searching", 1994).
///
/// Most places are passed over: from the two bytes at the end of a window it is known how far the next text is.
struct LiteralSearch: Sendable {
    private let texts: [[UInt8]]
    /// Bytes of each text that are looked at: those of the shortest.
    private let window: Int
    /// How far the window may move, by its last two bytes.
    private let shifts: [UInt8]
    /// The texts whose window ends in two bytes.
    private let candidates: [UInt16: [Int]]

    /// A search for `texts`, each of two bytes at least.
    init(_ texts: [[UInt8]]) {
        self.texts = texts
        let window = min(texts.map(\.count).min() ?? 2, 255)
        self.window = window
        var shifts = [UInt8](repeating: UInt8(max(window - 1, 1)), count: 65_536)
        var candidates: [UInt16: [Int]] = [:]
        for (index, text) in texts.enumerated() {
            for end in 1..<window {
                let block = Int(text[end - 1]) << 8 | Int(text[end])
                shifts[block] = min(shifts[block], UInt8(window - 1 - end))
            }
            candidates[UInt16(text[window - 2]) << 8 | UInt16(text[window - 1]), default: []].append(index)
        }
        self.shifts = shifts
        self.candidates = candidates
    }

    /// Calls `found` with the number of the text and its place, for every place where one stands.
    func scan(_ bytes: UnsafeBufferPointer<UInt8>, _ found: (Int, Int) -> Void) {
        shifts.withUnsafeBufferPointer { shifts in
            var end = window - 1
            while end < bytes.count {
                let block = Int(bytes[end - 1]) << 8 | Int(bytes[end])
                let shift = Int(shifts[block])
                guard shift == 0 else {
                    end += shift
                    continue
                }
                let start = end - window + 1
                for index in candidates[UInt16(block)] ?? [] where stands(texts[index], at: start, in: bytes) {
                    found(index, start)
                }
                end += 1
            }
        }
    }

    private func stands(_ text: [UInt8], at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes.count - start >= text.count else { return false }
        for offset in text.indices where bytes[start + offset] != text[offset] { return false }
        return true
    }
}
