/// The lines in which two texts differ, with three lines around each, as `diff -u` writes them.
struct UnifiedDifference {
    private(set) var lines: [String] = []
    private(set) var isCut = false

    /// Longer texts are compared up to here only: the time grows with the square of the differences.
    private static let mostRead = 2_000
    private static let mostTold = 60
    private static let longest = 200
    private static let around = 3

    /// One line of both texts put together.
    private struct Line {
        let mark: Character
        let text: Substring
        /// How many lines of the old and of the new text stand before it.
        let before: (old: Int, new: Int)
    }

    init(_ old: String, _ new: String) {
        let (first, second) = (Self.lines(of: old), Self.lines(of: new))
        isCut = first.count > Self.mostRead || second.count > Self.mostRead
        let all = Self.merged(Array(first.prefix(Self.mostRead)), Array(second.prefix(Self.mostRead)))
        for hunk in Self.hunks(all) { tell(all[hunk]) }
        if lines.count > Self.mostTold {
            lines.removeLast(lines.count - Self.mostTold)
            isCut = true
        }
    }

    private static func lines(of text: String) -> [Substring] {
        var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { Substring($0) }
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }

    /// Removed lines stand before those that took their place.
    private static func merged(_ old: [Substring], _ new: [Substring]) -> [Line] {
        let difference = new.difference(from: old)
        let removed = Set(difference.removals.map(offset))
        let inserted = Set(difference.insertions.map(offset))
        var (lines, at, to) = ([Line](), 0, 0)
        while at < old.count || to < new.count {
            if removed.contains(at) {
                lines.append(Line(mark: "-", text: old[at], before: (at, to)))
                at += 1
            } else if inserted.contains(to) {
                lines.append(Line(mark: "+", text: new[to], before: (at, to)))
                to += 1
            } else {
                lines.append(Line(mark: " ", text: new[to], before: (at, to)))
                (at, to) = (at + 1, to + 1)
            }
        }
        return lines
    }

    private static func offset(_ change: CollectionDifference<Substring>.Change) -> Int {
        switch change {
        case .insert(let offset, _, _), .remove(let offset, _, _): offset
        }
    }

    /// The ranges of lines to tell; those that touch are one.
    private static func hunks(_ lines: [Line]) -> [Range<Int>] {
        var hunks: [Range<Int>] = []
        for index in lines.indices where lines[index].mark != " " {
            let range = max(0, index - around)..<min(lines.count, index + around + 1)
            if let last = hunks.last, last.upperBound >= range.lowerBound {
                hunks[hunks.count - 1] = last.lowerBound..<range.upperBound
            } else {
                hunks.append(range)
            }
        }
        return hunks
    }

    private mutating func tell(_ hunk: ArraySlice<Line>) {
        guard let first = hunk.first else { return }
        let (old, new) = (hunk.count { $0.mark != "+" }, hunk.count { $0.mark != "-" })
        // Of no lines, the one before is named.
        let (from, to) = (first.before.old + (old > 0 ? 1 : 0), first.before.new + (new > 0 ? 1 : 0))
        lines.append("@@ -\(from),\(old) +\(to),\(new) @@")
        lines += hunk.map { "\($0.mark)\($0.text.prefix(Self.longest))" }
    }
}
