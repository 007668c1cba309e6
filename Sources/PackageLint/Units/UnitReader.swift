/// Reads the lines of one unit file.
struct UnitReader {
    let path: String
    private(set) var entries: [UnitEntry] = []
    private(set) var sections: [UnitFile.Section] = []
    private(set) var faults: [UnitFile.Fault] = []

    init(path: String) { self.path = path }

    mutating func read(_ text: String) {
        var joined = ""
        var start: Int?
        for (index, raw) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let line = raw.trimmingSpaces()
            // A comment may stand between continued lines.
            if line.first == "#" || line.first == ";" { continue }
            if line.isEmpty, start == nil { continue }
            if line.last == "\\", !Self.isEscaped(line) {
                joined += line.dropLast() + " "
                start = start ?? index + 1
                continue
            }
            take(Substring(joined + line).trimmingSpaces(), line: start ?? index + 1)
            (joined, start) = ("", nil)
        }
        if let start { take(Substring(joined).trimmingSpaces(), line: start) }
    }

    /// Whether the backslash at the end is itself escaped.
    private static func isEscaped(_ line: Substring) -> Bool {
        line.utf8.reversed().prefix { $0 == UInt8(ascii: "\\") }.count % 2 == 0
    }

    private mutating func take(_ line: Substring, line number: Int) {
        guard !line.isEmpty else { return }
        if line.first == "[" {
            guard line.last == "]", line.count > 2 else { return fault("the section's name has no end", number) }
            sections.append(UnitFile.Section(name: String(line.dropFirst().dropLast()), path: path, line: number))
        } else if let sign = line.firstIndex(of: "="), sign != line.startIndex {
            entry(line[..<sign], line[line.index(after: sign)...], number)
        } else {
            fault("no \"=\" in the line", number)
        }
    }

    private mutating func entry(_ key: Substring, _ value: Substring, _ line: Int) {
        if sections.isEmpty { fault("an assignment outside of a section", line) }
        entries.append(
            UnitEntry(
                section: sections.last?.name ?? "", key: String(key.trimmingSpaces()),
                value: String(value.trimmingSpaces()), path: path, line: line))
    }

    private mutating func fault(_ reason: String, _ line: Int) {
        faults.append(UnitFile.Fault(path: path, line: line, reason: reason))
    }
}
