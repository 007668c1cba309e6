import DebianPackage

/// Reads the fields of relations, each by the rules that dpkg has for it.
struct RelationFields {
    private let relations: [String: [(relation: Relation, place: Place)]]
    private let reader: SectionReader

    static let names = [
        "depends", "pre-depends", "recommends", "suggests", "conflicts", "breaks", "replaces", "provides",
    ]

    init(_ reader: SectionReader) {
        self.reader = reader
        var relations: [String: [(Relation, Place)]] = [:]
        for field in Self.names {
            relations[field] = reader.distinctList(field).compactMap { text in
                let relation = reader.parsed(text, field) { text throws(PackageSyntaxError) in try Relation(text) }
                return relation.map { ($0, text.place) }
            }
        }
        self.relations = relations
        reportMisplaced()
        reportContradictions()
    }

    /// The relations of a field.
    func list(_ field: String) -> [Relation] { placed(field).map(\.relation) }

    private func placed(_ field: String) -> [(relation: Relation, place: Place)] { relations[field] ?? [] }

    /// dpkg refuses alternatives in some fields, and reads nothing but `=` in Provides.
    private func reportMisplaced() {
        for field in ["conflicts", "breaks", "replaces", "provides"] {
            for (relation, place) in placed(field) where relation.alternatives.count > 1 {
                report(
                    field, place, "“\(relation)”: there are no alternatives here", "write each as an item of its own")
            }
        }
        for (relation, place) in placed("provides") {
            let bounds = relation.alternatives.compactMap(\.constraint)
            guard bounds.contains(where: { $0.comparison != .exactly }) else { continue }
            report("provides", place, "“\(relation)”: only an exact version can be provided", "write “(= VERSION)”")
        }
    }

    /// What is needed and may not be there can never be installed.
    private func reportContradictions() {
        let needed = Set((list("depends") + list("pre-depends")).filter(Self.isSingle).flatMap(Self.names(in:)))
        for field in ["conflicts", "breaks"] {
            for (relation, place) in placed(field) where Self.isUnversioned(relation) {
                guard let name = Self.names(in: relation).first(where: needed.contains) else { continue }
                report(
                    field, place, "“\(name)” is also among what the package depends on", "leave it out of one of them")
            }
        }
    }

    private func report(_ field: String, _ place: Place, _ message: String, _ remedy: String) {
        reader.session.faults.report(place, "\(reader.section.label(of: field)): \(message)", remedy)
    }

    private static func isSingle(_ relation: Relation) -> Bool { relation.alternatives.count == 1 }

    private static func isUnversioned(_ relation: Relation) -> Bool {
        relation.alternatives.allSatisfy { $0.constraint == nil && $0.restrictions.isEmpty }
    }

    private static func names(in relation: Relation) -> [PackageName] { relation.alternatives.map(\.name) }
}
