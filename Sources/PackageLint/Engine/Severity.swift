/// How bad a finding is: lintian's own scale.
public enum Severity: String, Sendable, Codable, CaseIterable, Comparable {
    /// The package breaks, or Policy forbids it.
    case error
    /// Most probably wrong.
    case warning
    /// Worth knowing.
    case info
    /// A matter of taste.
    case pedantic
    /// A rule that is still tried out; shown only when it is asked for by name, as lintian does without `-E`.
    case experimental

    /// The letter that lintian prints before the package's name.
    public var letter: Character {
        switch self {
        case .error: "E"
        case .warning: "W"
        case .info: "I"
        case .pedantic: "P"
        case .experimental: "X"
        }
    }

    /// Orders from the least to the worst.
    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .experimental: 0
        case .pedantic: 1
        case .info: 2
        case .warning: 3
        case .error: 4
        }
    }
}
