/// The faults met so far: some of each kind, since a hostile archive may hold millions.
public struct FaultLog: Sendable {
    /// Those that are told, in the order in which they were met.
    public private(set) var faults: [ArchiveFault] = []
    private var counts: [ArchiveFault.Kind: Int] = [:]
    private static let toldAKind = 20

    /// Nothing met yet.
    public init() {}

    /// Notes a fault; `reason` is only asked for if it will be told.
    public mutating func add(_ kind: ArchiveFault.Kind, _ reason: @autoclosure () -> String) {
        let count = counts[kind, default: 0]
        counts[kind] = count + 1
        if count < Self.toldAKind { faults.append(ArchiveFault(kind, reason())) }
    }

    /// Takes over what another log has.
    public mutating func add(_ other: FaultLog) {
        for fault in other.faults { add(fault.kind, fault.reason) }
        for (kind, count) in other.counts { counts[kind, default: 0] += max(0, count - Self.toldAKind) }
    }

    /// How many of each kind are not told.
    public var untold: [ArchiveFault.Kind: Int] {
        counts.compactMapValues { $0 > Self.toldAKind ? $0 - Self.toldAKind : nil }
    }
}
