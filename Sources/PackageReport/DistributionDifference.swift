/// A Python distribution that differs.
public struct DistributionDifference: Codable, Sendable, Hashable {
    /// The name as it is written in METADATA.
    public let name: String
    /// The old versions, more than one where Pythons have different ones; empty where it is new.
    public let old: [String]
    /// The new versions; empty where it is gone.
    public let new: [String]

    static func all(_ old: [DistributionSummary], _ new: [DistributionSummary]) -> [DistributionDifference] {
        let (before, after) = (versions(old), versions(new))
        return Set(before.keys).union(after.keys).sorted().compactMap { key in
            let (first, second) = (before[key] ?? [], after[key] ?? [])
            guard first.map(\.version) != second.map(\.version) else { return nil }
            return DistributionDifference(
                name: (second.first ?? first.first)?.name ?? key, old: first.map(\.version), new: second.map(\.version))
        }
    }

    private static func versions(_ all: [DistributionSummary]) -> [String: [DistributionSummary]] {
        Dictionary(grouping: all) { DistributionSummary.key($0.name) }
    }
}
