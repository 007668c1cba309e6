/// The fields that name other packages (Policy 7.1).
enum RelationFields {
    /// All of a binary package's, in the order in which they are checked.
    static let all = dependencies + ["Conflicts", "Provides", "Enhances", "Replaces", "Breaks"]
    /// Those that ask for the others to be there; only these may have alternatives.
    static let dependencies = ["Depends", "Pre-Depends", "Recommends", "Suggests"]

    /// Each package that one of `fields` names, with its field and the clause that it stands in.
    static func packages(
        of package: CheckedPackage, in fields: [String] = all
    ) -> [(field: String, clause: DeclaredRelations.Clause, package: DeclaredPackage)] {
        fields.flatMap { field in
            package.relations.clauses(of: field).flatMap { clause in clause.map { (field, clause, $0) } }
        }
    }
}
