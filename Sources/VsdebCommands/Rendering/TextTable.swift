/// Rows whose columns stand below each other.
struct TextTable {
    /// The rows, without spaces at their ends.
    let lines: [String]

    /// Cells that are longer stick out of their column.
    private static let widest = 60

    /// Lays out `rows`, whose cells may hold anything; the columns of `right` are aligned at their right side.
    init(_ rows: [[String]], right: Set<Int> = []) {
        let rows = rows.map { $0.map { PrintableText.cell($0) } }
        var widths: [Int] = []
        for row in rows {
            for (column, text) in row.enumerated() {
                if column == widths.count { widths.append(0) }
                widths[column] = max(widths[column], min(text.count, Self.widest))
            }
        }
        lines = rows.map { row in
            let cells = row.enumerated().map { column, text in
                let space = String(repeating: " ", count: max(0, widths[column] - text.count))
                if right.contains(column) { return space + text }
                return column == row.count - 1 ? text : text + space
            }
            var line = cells.joined(separator: "  ")
            while line.last == " " { line.removeLast() }
            return line
        }
    }

    /// All of it.
    var text: String { lines.joined(separator: "\n") }
}
