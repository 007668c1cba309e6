/// One relation to other packages, as Policy 7.1 writes it: `python3:any (>= 3.11) | pypy3 [amd64]`.
///
/// It is fulfilled by any one of its alternatives.
public struct Relation: Equatable, Sendable {
    /// The packages of which one is enough, in order of preference; never empty.
    public let alternatives: [Alternative]

    /// Reads one relation (no commas: a field of several is a list of relations).
    ///
    /// - Throws: `PackageSyntaxError.relation` for all that dpkg refuses, warns of as obsolete, or misreads.
    public init(_ text: String) throws(PackageSyntaxError) {
        var alternatives: [Alternative] = []
        for part in text.split(separator: "|", omittingEmptySubsequences: false) {
            var parser = RelationParser(part, in: text)
            alternatives.append(try parser.alternative())
        }
        self.alternatives = alternatives
    }

    /// A relation to one package.
    public init(_ name: PackageName, _ comparison: Operator, _ version: DebianVersion) {
        alternatives = [Alternative(name: name, constraint: Constraint(comparison, version))]
    }

    private init(alternatives: [Alternative]) {
        self.alternatives = alternatives
    }

    /// What stands in the control file of a package for one architecture: dpkg refuses `[amd64]` there.
    ///
    /// Nil when no alternative is meant for that architecture.
    public func reduced(to architecture: Architecture) -> Relation? {
        let kept = alternatives.filter { $0.applies(to: architecture) }.map(\.withoutRestrictions)
        return kept.isEmpty ? nil : Relation(alternatives: kept)
    }
}

extension Relation {
    /// One of the packages that fulfil a relation.
    public struct Alternative: Equatable, Sendable {
        /// The package.
        public let name: PackageName
        /// What follows the name's colon: `any`, `native` or an architecture.
        public let qualifier: String?
        /// Which of its versions; nil for all.
        public let constraint: Constraint?
        /// Architectures in brackets, each with `!` where it is excluded; empty for all.
        public let restrictions: [String]

        init(name: PackageName, qualifier: String? = nil, constraint: Constraint? = nil, restrictions: [String] = []) {
            self.name = name
            self.qualifier = qualifier
            self.constraint = constraint
            self.restrictions = restrictions
        }

        /// Whether the restrictions let it count on an architecture.
        public func applies(to architecture: Architecture) -> Bool {
            guard let first = restrictions.first else { return true }
            let isNamed = restrictions.contains { architecture.matches($0.drop { $0 == "!" }) }
            return first.hasPrefix("!") ? !isNamed : isNamed
        }

        var withoutRestrictions: Alternative {
            Alternative(name: name, qualifier: qualifier, constraint: constraint)
        }
    }

    /// A bound on a version: `>= 3.11~`.
    public struct Constraint: Equatable, Sendable {
        /// How a version is compared with `version`.
        public let comparison: Operator
        /// The bound.
        public let version: DebianVersion

        /// A bound.
        public init(_ comparison: Operator, _ version: DebianVersion) {
            self.comparison = comparison
            self.version = version
        }
    }

    /// The comparisons of Policy 7.1; the obsolete `<` and `>` are not among them.
    public enum Operator: String, CaseIterable, Sendable {
        /// `<<`
        case strictlyEarlier = "<<"
        /// `<=`
        case earlierOrEqual = "<="
        /// `=`
        case exactly = "="
        /// `>=`
        case laterOrEqual = ">="
        /// `>>`
        case strictlyLater = ">>"
    }
}

extension Relation: CustomStringConvertible {
    /// The relation in the spacing that dpkg's own tools write.
    public var description: String { alternatives.map(\.description).joined(separator: " | ") }
}

extension Relation.Alternative: CustomStringConvertible {
    /// The alternative in the spacing that dpkg's own tools write.
    public var description: String {
        let qualified = qualifier.map { "\(name):\($0)" } ?? name.text
        let bound = constraint.map { " (\($0.comparison.rawValue) \($0.version))" } ?? ""
        let brackets = restrictions.isEmpty ? "" : " [\(restrictions.joined(separator: " "))]"
        return qualified + bound + brackets
    }
}
