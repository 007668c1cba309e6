/// The last line of an entry: ` -- Name <address>  date`.
struct LooseTrailer {
    /// `Name <address>`.
    let maintainer: String
    /// The date as it stands there.
    let date: String
    /// Whether two spaces stand before the date, as they must.
    let hasTwoSpaces: Bool

    /// Nil if it has not even that form.
    init?(_ line: Substring) {
        guard line.hasPrefix(" -- "), let close = line.lastIndex(of: ">") else { return nil }
        let body = line[..<close].dropFirst(" -- ".count)
        guard let open = body.lastRange(of: " <") else { return nil }
        let rest = line[line.index(after: close)...]
        guard rest.hasPrefix(" "), LooseDate(rest.trimmingSpaces()) != nil || Self.isDate(rest.trimmingSpaces()) else {
            return nil
        }
        maintainer = "\(body[..<open.lowerBound]) <\(body[open.upperBound...])>"
        date = String(rest.trimmingSpaces())
        hasTwoSpaces = rest.hasPrefix("  ")
        guard !rest.hasPrefix("   ") else { return nil }
    }

    /// Day, month, year, time and offset, whether there is such a day or not.
    private static func isDate(_ text: Substring) -> Bool {
        var words = text.split { $0 == " " || $0 == "\t" }
        if words.first?.last == "," { words.removeFirst() }
        guard words.count == 5 else { return false }
        let digits = { (text: Substring) in !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) } }
        let time = words[3].split(separator: ":", omittingEmptySubsequences: false)
        return digits(words[0]) && words[0].count <= 2 && digits(words[2]) && words[2].count == 4
            && time.count == 3 && time.allSatisfy(digits) && words[4].count == 5
            && (words[4].first == "+" || words[4].first == "-") && digits(words[4].dropFirst())
    }
}

extension Substring {
    /// Where `other` stands last.
    fileprivate func lastRange(of other: String) -> Range<Index>? { ranges(of: other).last }
}
