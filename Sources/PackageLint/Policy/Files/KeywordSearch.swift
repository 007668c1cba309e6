/// Looks for many words in many bytes at once, taking capital and small ASCII letters for equal.
struct KeywordSearch: Sendable {
    private let words: [[UInt8]]
    /// The words that begin with a byte, by that byte.
    private let byFirst: [[Int]]
    /// Which pairs of bytes a word begins with: most places are passed by with one look.
    private let pairs: [Bool]

    /// A search for `words`, which are written in small letters and have at least two.
    init(_ words: [String]) {
        self.words = words.map { Array($0.utf8) }
        var byFirst = [[Int]](repeating: [], count: 256)
        for (index, word) in self.words.enumerated() {
            if let first = word.first { byFirst[Int(first)].append(index) }
        }
        self.byFirst = byFirst
        var pairs = [Bool](repeating: false, count: 1 << 16)
        for word in self.words where word.count > 1 { pairs[Int(word[0]) << 8 | Int(word[1])] = true }
        self.pairs = pairs
    }

    /// The first word met and where it begins.
    func first(in bytes: [UInt8]) -> (word: Int, offset: Int)? {
        var found: (word: Int, offset: Int)?
        each(in: bytes) { word, offset in
            found = (word, offset)
            return false
        }
        return found
    }

    /// Calls `body` with each word met and where it begins, until that answers false.
    func each(in bytes: [UInt8], _ body: (_ word: Int, _ offset: Int) -> Bool) {
        bytes.withUnsafeBufferPointer { buffer in
            guard buffer.count > 1 else { return }
            for offset in 0..<buffer.count - 1 {
                let first = Self.small(buffer[offset])
                guard pairs[Int(first) << 8 | Int(Self.small(buffer[offset + 1]))] else { continue }
                for word in byFirst[Int(first)] where Self.matches(buffer, offset, words[word]) {
                    guard body(word, offset) else { return }
                }
            }
        }
    }

    private static func matches(_ buffer: UnsafeBufferPointer<UInt8>, _ offset: Int, _ word: [UInt8]) -> Bool {
        guard offset + word.count <= buffer.count else { return false }
        for index in 0..<word.count where small(buffer[offset + index]) != word[index] { return false }
        return true
    }

    @inline(__always)
    private static func small(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }
}
