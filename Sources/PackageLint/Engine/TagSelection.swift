/// Which tags are reported.
public struct TagSelection: Sendable {
    private let wanted: Set<String>
    private let suppressed: Set<String>

    /// Every tag but the experimental ones.
    public static let all = TagSelection(wanted: [], suppressed: [])

    /// Only `wanted`, where that is not empty, and never `suppressed`.
    public init(wanted: Set<String>, suppressed: Set<String>) {
        self.wanted = wanted
        self.suppressed = suppressed
    }

    /// Whether findings of `tag` are reported.
    public func contains(_ tag: Tag) -> Bool {
        guard !suppressed.contains(tag.name) else { return false }
        return wanted.isEmpty ? tag.severity != .experimental : wanted.contains(tag.name)
    }
}
