public import Archive

/// How a .deb is put together, as far as its bytes tell (deb(5)).
public struct ArchiveShape: Sendable {
    /// A member of the outer ar archive.
    public struct Member: Sendable, Hashable {
        /// The name as dpkg reads it: spaces and one slash at the end are gone.
        public let name: String
        /// Bytes of content.
        public let size: Int64

        /// Describes a member.
        public init(name: String, size: Int64) {
            self.name = name
            self.size = size
        }
    }

    /// Where a fault was met.
    public enum Part: String, Sendable, Hashable {
        case archive, control, data
    }

    /// What contradicts the format.
    ///
    /// Reading went on where that was possible.
    public struct Fault: Sendable, Hashable {
        /// The kinds, each of which a tag answers.
        public typealias Kind = ArchiveFault.Kind

        /// What kind of fault.
        public let kind: Kind
        /// Where.
        public let part: Part
        /// In words, with the values.
        public let reason: String

        /// Describes a fault.
        public init(_ kind: Kind, in part: Part, _ reason: String) {
            self.kind = kind
            self.part = part
            self.reason = reason
        }
    }

    /// The members of the ar archive, in their order.
    public var members: [Member]
    /// What contradicts the format.
    public var faults: [Fault]

    /// A shape.
    public init(members: [Member] = [], faults: [Fault] = []) {
        self.members = members
        self.faults = faults
    }

    /// Takes over what a reader noted in `part`.
    mutating func note(_ log: FaultLog, in part: Part) {
        faults += log.faults.map { Fault($0.kind, in: part, $0.reason) }
        for kind in Fault.Kind.allCases {
            guard let count = log.untold[kind] else { continue }
            faults.append(Fault(kind, in: part, "and \(count) more of this kind"))
        }
    }
}
