/// The version of a symbol taken apart: `GLIBC_2.34` is 2.34 of the series GLIBC.
struct SymbolVersion: Comparable {
    let text: String
    let series: Substring
    let numbers: [Int]

    /// Nil for names that are no versions, such as `GLIBC_PRIVATE`.
    init?(_ text: String) {
        guard let at = text.lastIndex(of: "_") else { return nil }
        let parts = text[text.index(after: at)...].split(separator: ".", omittingEmptySubsequences: false).map {
            Int($0)
        }
        guard !parts.isEmpty, parts.allSatisfy({ $0 != nil }) else { return nil }
        self.text = text
        series = text[..<at]
        numbers = parts.compactMap { $0 }
    }

    static func < (left: SymbolVersion, right: SymbolVersion) -> Bool {
        left.numbers.lexicographicallyPrecedes(right.numbers)
    }

    /// The highest of each series, sorted by series.
    static func highest(_ all: some Sequence<SymbolVersion>) -> [SymbolVersion] {
        var found: [Substring: SymbolVersion] = [:]
        for version in all { found[version.series] = max(found[version.series] ?? version, version) }
        return found.values.sorted { $0.series < $1.series }
    }
}
