/// A place in a manifest.
struct Place: Hashable, Comparable, Sendable {
    /// Where a file begins.
    static let beginning = Place(line: 1, column: 1)

    /// The line, counted from 1.
    let line: Int
    /// The column, counted from 1 in Unicode scalars as libYAML does.
    let column: Int

    static func < (left: Place, right: Place) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}
