/// A marker as a tree.
indirect enum MarkerExpression: Sendable, Hashable {
    /// A side of a comparison.
    enum Operand: Sendable, Hashable {
        case variable(MarkerVariable)
        case text(String)
    }

    /// What a comparison asks.
    enum Comparison: Sendable, Hashable {
        case version(VersionSpecifier.Comparison)
        case isIn
        case isNotIn
    }

    case comparison(Operand, Comparison, Operand)
    case all([MarkerExpression])
    case any([MarkerExpression])

    /// The variables that the expression mentions.
    var variables: Set<MarkerVariable> {
        switch self {
        case .all(let parts), .any(let parts):
            return parts.reduce(into: []) { $0.formUnion($1.variables) }
        case .comparison(let left, _, let right):
            return Set([left, right].compactMap { if case .variable(let variable) = $0 { variable } else { nil } })
        }
    }

    /// Whether the expression holds where variables have these values.
    func holds(_ value: (MarkerVariable) -> String?) throws(MarkerFault) -> Bool {
        switch self {
        case .all(let parts):
            for part in parts where try !part.holds(value) { return false }
            return true
        case .any(let parts):
            for part in parts where try part.holds(value) { return true }
            return false
        case .comparison(let left, let comparison, let right):
            return try Self.compare(Self.text(left, value), comparison, Self.text(right, value))
        }
    }

    private static func text(
        _ operand: Operand, _ value: (MarkerVariable) -> String?
    ) throws(MarkerFault) -> String {
        switch operand {
        case .text(let text): return text
        case .variable(let variable):
            guard let text = value(variable) else {
                throw MarkerFault("\(variable.rawValue) is known on the server only")
            }
            return text
        }
    }

    /// As versions where both sides are some, otherwise as texts, in Python's way (PEP 508).
    private static func compare(
        _ left: String, _ comparison: Comparison, _ right: String
    ) throws(MarkerFault) -> Bool {
        switch comparison {
        case .isIn: return left.isEmpty || right.contains(left)
        case .isNotIn: return try !compare(left, .isIn, right)
        case .version(let operation):
            if let specifier = VersionSpecifier(operation, right), let version = PEP440Version(left) {
                return specifier.allows(version)
            }
            return try compareTexts(left, operation, right)
        }
    }

    private static func compareTexts(
        _ left: String, _ operation: VersionSpecifier.Comparison, _ right: String
    ) throws(MarkerFault) -> Bool {
        switch operation {
        case .equal, .identical: return left == right
        case .unequal: return left != right
        case .atMost: return left <= right
        case .atLeast: return left >= right
        case .less: return left < right
        case .greater: return left > right
        case .compatible: throw MarkerFault("~= compares versions, “\(left)” and “\(right)” are none")
        }
    }
}

/// Why a marker cannot be read or answered; ``WheelError/marker(text:reason:)`` adds the marker.
struct MarkerFault: Error {
    let reason: String

    init(_ reason: String) {
        self.reason = reason
    }
}
