/// What a package demands of others, as its fields say it, faults and all (Policy 7.1).
///
/// The question it answers: is X certainly there when the package is? `relations.requires("adduser")` holds for
/// `adduser` and `adduser (>= 3.1)`, but not for `adduser | opensysusers`, which may be fulfilled without adduser.
public struct DeclaredRelations: Sendable {
    /// Packages of which one is enough, in their order.
    public typealias Clause = [DeclaredPackage]

    /// Fields that are asked together.
    public enum Strength: Sendable {
        /// Pre-Depends alone: what is configured before the package is unpacked.
        case beforeUnpacking
        /// Pre-Depends and Depends.
        case strong
        /// Recommends and Suggests.
        case weak
        /// All four.
        case any

        var fields: [String] {
            switch self {
            case .beforeUnpacking: ["Pre-Depends"]
            case .strong: ["Pre-Depends", "Depends"]
            case .weak: ["Recommends", "Suggests"]
            case .any: ["Pre-Depends", "Depends", "Recommends", "Suggests"]
            }
        }
    }

    private let control: ControlFields

    /// Reads the relation fields of `control` when they are asked for.
    public init(_ control: ControlFields) { self.control = control }

    /// The clauses of one field; none without the field.
    public func clauses(of field: String) -> [Clause] { control[field].map(Self.clauses) ?? [] }

    /// The clauses of `text`, one for each comma.
    public static func clauses(_ text: String) -> [Clause] {
        let line = text.replacing("\n", with: "")
        return line.split(separator: ",").compactMap { part in
            let clause = part.split(separator: "|").map { DeclaredPackage($0.trimmingSpaces()) }.filter {
                !$0.text.isEmpty
            }
            return clause.isEmpty ? nil : clause
        }
    }

    /// Whether each way to fulfil the fields also fulfils `condition`.
    ///
    /// `condition` is written as a field is: `python3:any | python3-minimal:any`, `libc6 (>= 2.36)`. A bare name is
    /// fulfilled by any version; `x:any` by `x` and by `x:any`, but `x` not by `x:any`.
    public func requires(_ condition: String, in strength: Strength = .strong) -> Bool {
        Self.fulfils(strength.fields.flatMap(clauses), condition)
    }

    /// As ``requires(_:in:)``, of one field such as `Provides`.
    public func requires(_ condition: String, inField field: String) -> Bool {
        Self.fulfils(clauses(of: field), condition)
    }

    /// Whether any alternative of the fields names `package`, whatever its version.
    public func mentions(_ package: String, in strength: Strength = .strong) -> Bool {
        names(in: strength).contains(package)
    }

    /// The names of all packages in the fields, alternatives too.
    public func names(in strength: Strength = .strong) -> [String] {
        strength.fields.flatMap(clauses).flatMap { $0.map(\.name) }
    }

    static func fulfils(_ clauses: [Clause], _ condition: String) -> Bool {
        Self.clauses(condition).allSatisfy { wanted in
            clauses.contains { clause in
                clause.allSatisfy { one in wanted.contains { one.implies($0) } }
            }
        }
    }
}

extension CheckedPackage {
    /// What the package demands of others.
    public var relations: DeclaredRelations { DeclaredRelations(control) }
}
