/// What changed between two texts, line by line, as `diff` would say it.
public struct LineDifference: CustomStringConvertible, Sendable {
    /// Removed lines with `-`, added ones with `+`, each with its one-based line number, in order.
    public let description: String

    /// Compares two texts.
    public init(from old: String, to new: String) {
        let changes = Self.lines(new).difference(from: Self.lines(old))
        description = changes.map(Self.describe).joined(separator: "\n")
    }

    private static func lines(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    private static func describe(_ change: CollectionDifference<String>.Change) -> String {
        switch change {
        case .remove(let offset, let line, _): "-\(offset + 1): \(line)"
        case .insert(let offset, let line, _): "+\(offset + 1): \(line)"
        }
    }
}
