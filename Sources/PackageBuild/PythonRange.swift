import DebianPackage

/// The versions of Debian's python3 that a package can run with.
struct PythonRange {
    private let minors: [Int]

    /// Takes versions such as `3.11`.
    init(_ versions: [String]) { minors = versions.compactMap { Int($0.dropFirst(2)) }.sorted() }

    /// From the lowest version on, and below the one after the highest, written as dh_python3 writes it.
    var relations: [Relation] {
        get throws {
            guard let lowest = minors.first, let highest = minors.last else { return [] }
            return [try Relation("python3 (>= 3.\(lowest)~)"), try Relation("python3 (<< 3.\(highest + 1)~)")]
        }
    }

    /// The versions between the lowest and the highest that the package has nothing for.
    var gaps: [String] {
        guard let lowest = minors.first, let highest = minors.last else { return [] }
        return (lowest...highest).filter { !minors.contains($0) }.map { "3.\($0)" }
    }
}
