/// How far a misspelt word is from the right one.
enum EditDistance {
    /// The word of a list that somebody most likely meant; nil when none is near.
    static func nearest(to word: String, among words: [String]) -> String? {
        let limit = max(1, min(3, word.count / 3))
        let ranked = words.map { (distance: between(word, $0), word: $0) }.filter { $0.distance <= limit }
        return ranked.min { $0.distance < $1.distance }?.word
    }

    /// Letters to insert, delete, replace or swap with their neighbour.
    static func between(_ left: String, _ right: String) -> Int {
        let (left, right) = (Array(left), Array(right))
        // A key is short; a long one is not measured, because the cost grows with the product of both lengths.
        guard max(left.count, right.count) <= 64 else { return .max }
        var before: [Int] = []
        var row = Array(0...right.count)
        for (index, letter) in left.enumerated() {
            var next = [index + 1]
            for (column, other) in right.enumerated() {
                var best = min(next[column] + 1, row[column + 1] + 1, row[column] + (letter == other ? 0 : 1))
                let isSwapped = index > 0 && column > 0 && letter == right[column - 1] && left[index - 1] == other
                if isSwapped { best = min(best, before[column - 1] + 1) }
                next.append(best)
            }
            (before, row) = (row, next)
        }
        return row[right.count]
    }
}
