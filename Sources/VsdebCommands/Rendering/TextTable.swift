/// Rows whose columns stand below each other.
struct TextTable {
    /// The rows, without spaces at their ends.
    let lines: [String]

    /// Lays out `rows`; the columns of `right` are aligned at their right side.
    init(_ rows: [[String]], right: Set<Int> = []) {
        let columns = rows.map(\.count).max() ?? 0
        let widths = (0..<columns).map { column in rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0 }
        lines = rows.map { row in
            let cells = row.enumerated().map { column, text in
                let space = String(repeating: " ", count: widths[column] - text.count)
                return right.contains(column) ? space + text : text + space
            }
            let line = cells.joined(separator: "  ")
            return String(line.reversed().drop { $0 == " " }.reversed())
        }
    }

    /// All of it.
    var text: String { lines.joined(separator: "\n") }
}
