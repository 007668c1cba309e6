/// Words that are one or two letters off a known one.
enum NearMiss {
    /// The known word that `word` was meant to be; nil if it is known itself, or near to none.
    ///
    /// Words of fewer than `shortest` letters are near to too many others.
    static func find(_ word: String, among known: some Collection<String>, shortest: Int = 5) -> String? {
        guard word.utf8.count >= shortest, word.utf8.count < 60, !known.contains(word) else { return nil }
        let bytes = Array(word.utf8)
        let limit = bytes.count > 7 ? 2 : 1
        return known.filter { abs($0.utf8.count - bytes.count) <= limit }
            .map { (distance(bytes, Array($0.utf8)), $0) }
            .filter { $0.0 <= limit }.min { $0 < $1 }?.1
    }

    /// How many letters must be put in, taken out, changed or swapped with their neighbour.
    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var before: [Int] = []
        var last = Array(0...right.count)
        for (row, byte) in left.enumerated() {
            var next = [row + 1]
            for (column, other) in right.enumerated() {
                var cost = min(last[column] + (byte == other ? 0 : 1), min(last[column + 1], next[column]) + 1)
                if row > 0, column > 0, byte == right[column - 1], left[row - 1] == other {
                    cost = min(cost, before[column - 1] + 1)
                }
                next.append(cost)
            }
            (before, last) = (last, next)
        }
        return last.last ?? 0
    }
}
