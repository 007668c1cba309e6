/// The packages that relation fields name, as far as rules ask whether another package is there for sure.
///
/// Faults in the fields are other checks' business: what cannot be read here is passed over.
struct DependencyGroups {
    /// What must be there when the package is configured.
    static let strong = ["Pre-Depends", "Depends"]
    /// What apt installs or proposes.
    static let any = ["Pre-Depends", "Depends", "Recommends", "Suggests"]

    /// The names of each group of alternatives.
    let groups: [[Substring]]

    /// Reads these fields.
    init(_ control: ControlFields, _ fields: [String]) {
        groups = fields.compactMap { control[$0] }.flatMap { value in
            value.split(separator: ",").map { group in group.split(separator: "|").map(Self.name) }
        }.filter { !$0.allSatisfy(\.isEmpty) }
    }

    private static func name(_ relation: Substring) -> Substring {
        relation.drop { $0.isWhitespace }.prefix { !$0.isWhitespace && !"(:[<".contains($0) }
    }

    /// Whether one of `names` is there in any case: all alternatives of a group are among them.
    func ensure(_ names: String...) -> Bool { ensure(names) }

    /// Whether one of `names` is there in any case.
    func ensure(_ names: [String]) -> Bool {
        groups.contains { group in group.allSatisfy { name in names.contains { $0 == name } } }
    }
}
