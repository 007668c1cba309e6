/// A changelog read as far as it can be, with what is wrong in it (deb-changelog(5)).
///
/// The faults carry the words that dpkg-parsechangelog and lintian use, because overrides are compared with them.
struct LooseChangelog {
    /// What was met in a line, counted from 1.
    struct Fault: Hashable {
        let line: Int
        let words: String
    }

    /// The entries, the latest first.
    private(set) var entries: [LooseChangelogEntry] = []
    /// What is wrong, in the order of the lines.
    private(set) var faults: [Fault] = []
    /// The lines of the file.
    let lines: [Substring]

    private var entry = LooseChangelogEntry()
    private var expected = Expected.firstHeading
    private var blankLines = 0
    private var unknownVersions = 1

    /// What may come next.
    private enum Expected: String {
        case firstHeading = "first heading"
        case changes = "start of change data"
        case moreChanges = "more change data or trailer"
        case nextHeading = "next heading or eof"
    }

    /// How much of a file is read.
    enum Extent { case whole, firstPart }

    /// Reads `text`, whatever it is; the end of a first part is no fault.
    init(_ text: String, _ extent: Extent = .whole) {
        lines = text.allLines
        guard let title = lines.firstIndex(where: LooseChangelogEntry.looksLikeTitle),
            lines[title...].contains(where: { $0.utf8.contains(UInt8(ascii: ";")) })
        else {
            faults = [Fault(line: 1, words: "not a Debian changelog")]
            return
        }
        for (index, line) in lines.enumerated() {
            guard read(line.trimmingEnd(), at: index + 1) == .goOn else { break }
        }
        if expected != .nextHeading, extent == .whole {
            // Empty lines at the end do not count.
            let position = (lines.lastIndex { !$0.isEmpty } ?? 0) + 2
            fault(position, "found eof where expected \(expected.rawValue)")
        }
        finishEntry()
    }

    private enum Course { case goOn, stop }

    private mutating func read(_ line: Substring, at number: Int) -> Course {
        switch line.utf8.first {
        case nil: readBlank(at: number)
        case UInt8(ascii: " "), UInt8(ascii: "\t"): readIndented(line, at: number)
        default: return readFlush(line, at: number)
        }
        return .goOn
    }

    private mutating func readFlush(_ line: Substring, at number: Int) -> Course {
        if let title = LooseChangelogEntry(title: line, at: number) {
            if expected != .firstHeading, expected != .nextHeading {
                fault(number, "found start of entry where expected \(expected.rawValue)")
            }
            finishEntry()
            entry = title
            for words in title.keyFaults { fault(number, words) }
            (expected, blankLines) = (.changes, 0)
            return .goOn
        }
        if LooseChangelogEntry.isIgnored(line) { return .goOn }
        if LooseChangelogEntry.endsHistory(line) { return .stop }
        fault(number, "badly formatted heading line")
        return .goOn
    }

    private mutating func readIndented(_ line: Substring, at number: Int) {
        if line.hasPrefix(" --") {
            readTrailer(line, at: number)
        } else if line.dropFirst().utf8.first.map({ $0 == 0x20 || $0 == 0x09 }) == true {
            readChange(line, at: number)
        } else {
            fault(number, "unrecognised line")
            if expected == .changes || expected == .moreChanges { add(line) }
        }
    }

    private mutating func readTrailer(_ line: Substring, at number: Int) {
        guard let trailer = LooseTrailer(line) else {
            fault(number, "badly formatted trailer line")
            return
        }
        if expected != .moreChanges { fault(number, "found trailer where expected \(expected.rawValue)") }
        if !trailer.hasTwoSpaces { fault(number, "badly formatted trailer line") }
        if entry.maintainer.isEmpty { entry.maintainer = trailer.maintainer }
        if entry.seconds == nil {
            entry.date = trailer.date
            entry.seconds = LooseDate(trailer.date)?.seconds
            if entry.seconds == nil { fault(number, "could not parse date \(trailer.date)") }
        }
        expected = .nextHeading
    }

    private mutating func readChange(_ line: Substring, at number: Int) {
        if expected != .changes, expected != .moreChanges {
            fault(number, "found change data where expected \(expected.rawValue)")
            if expected == .nextHeading, !entry.isEmpty {
                finishEntry()
                unknownVersions += 1
                entry.source = "unknown"
                entry.distribution = "unknown"
                entry.version = "unknown\(unknownVersions)"
            }
        }
        add(line)
    }

    private mutating func add(_ line: Substring) {
        entry.changes += repeatElement(" ", count: blankLines).map { $0[...] }
        entry.changes.append(" " + line)
        (expected, blankLines) = (.moreChanges, 0)
    }

    private mutating func readBlank(at number: Int) {
        // The empty line behind the last newline is none.
        guard number < lines.count || lines.last != "" else { return }
        guard expected != .changes, expected != .nextHeading else { return }
        if expected != .moreChanges { fault(number, "found blank line where expected \(expected.rawValue)") }
        blankLines += 1
    }

    private mutating func finishEntry() {
        if !entry.isEmpty { entries.append(entry) }
        entry = LooseChangelogEntry()
    }

    private mutating func fault(_ line: Int, _ words: String) { faults.append(Fault(line: line, words: words)) }
}
