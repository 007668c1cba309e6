/// The lines in which two texts differ, with three lines around each, as `diff -u` writes them.
struct UnifiedDifference {
    /// What may still be compared, of all texts together.
    struct Budget {
        /// Lines between the first and the last difference.
        fileprivate(set) var lines = 20_000
        /// Bytes that are read: hard links make many texts of one.
        private var bytes = 64 << 20

        /// Whether there is room for texts of so many bytes, which are read then.
        mutating func take(_ bytes: Int) -> Bool {
            guard lines > 1, bytes <= self.bytes else { return false }
            self.bytes -= bytes
            return true
        }
    }

    /// A line that was too long ends with `…`.
    private(set) var lines: [String] = []
    /// Whether not all that differs is told.
    private(set) var isCut = false

    /// Longer texts are compared up to here only: the time grows with the square of the differences.
    private static let mostRead = 2_000
    private static let mostTold = 60
    private static let longest = 200
    private static let around = 3

    /// A line with its newline, where it has one.
    private typealias Text = ArraySlice<UInt8>

    /// One line of both texts put together.
    private struct Line {
        let mark: Character
        let text: Text
        /// How many lines of the old and of the new text stand before it.
        let before: (old: Int, new: Int)
    }

    init(_ old: [UInt8], _ new: [UInt8], _ budget: inout Budget) {
        let (first, second) = (Self.lines(of: old), Self.lines(of: new))
        let head = zip(first, second).prefix { $0 == $1 }.count
        let tail = zip(first.dropFirst(head).reversed(), second.dropFirst(head).reversed()).prefix { $0 == $1 }.count
        let (middle, other) = (first[head..<first.count - tail], second[head..<second.count - tail])
        let most = min(Self.mostRead, budget.lines / 2)
        isCut = middle.count > most || other.count > most
        budget.lines -= min(most, middle.count) + min(most, other.count)
        let start = max(0, head - Self.around)
        let before = first[start..<head]
        let after = isCut ? [] : first[(first.count - tail)...].prefix(Self.around)
        let all = Self.merged(
            Array(before + middle.prefix(most) + after), Array(before + other.prefix(most) + after), from: start)
        for hunk in Self.hunks(all) { tell(all[hunk]) }
        if lines.count > Self.mostTold {
            lines.removeLast(lines.count - Self.mostTold)
            isCut = true
        }
    }

    private static func lines(of text: [UInt8]) -> [Text] {
        var (lines, start) = ([Text](), 0)
        for (index, byte) in text.enumerated() where byte == 0x0A {
            lines.append(text[start...index])
            start = index + 1
        }
        return start < text.count ? lines + [text[start...]] : lines
    }

    /// Removed lines stand before those that took their place.
    private static func merged(_ old: [Text], _ new: [Text], from start: Int) -> [Line] {
        let difference = new.difference(from: old)
        let removed = Set(difference.removals.map(offset))
        let inserted = Set(difference.insertions.map(offset))
        var (lines, at, to) = ([Line](), 0, 0)
        while at < old.count || to < new.count {
            let before = (start + at, start + to)
            if removed.contains(at) {
                lines.append(Line(mark: "-", text: old[at], before: before))
                at += 1
            } else if inserted.contains(to) {
                lines.append(Line(mark: "+", text: new[to], before: before))
                to += 1
            } else {
                lines.append(Line(mark: " ", text: new[to], before: before))
                (at, to) = (at + 1, to + 1)
            }
        }
        return lines
    }

    private static func offset(_ change: CollectionDifference<Text>.Change) -> Int {
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
        for line in hunk.prefix(Self.mostTold) {
            lines.append("\(line.mark)\(Self.shown(line.text))")
            if line.text.last != 0x0A { lines.append("\\ No newline at end of file") }
        }
        isCut = isCut || hunk.count > Self.mostTold
    }

    private static func shown(_ line: Text) -> String {
        let content = line.last == 0x0A ? line.dropLast() : line
        // No scalar takes more than four bytes.
        let scalars = String(decoding: content.prefix(4 * longest + 4), as: UTF8.self).unicodeScalars
        guard scalars.count > longest else { return String(scalars) }
        return String(String.UnicodeScalarView(scalars.prefix(longest))) + "…"
    }
}
