/// What nginx allows of one directive.
struct NginxDirectiveRule: Sendable {
    /// A block that a directive stands in.
    enum Place: Character, Sendable {
        case top = "m"
        case http = "h"
        case server = "s"
        case location = "l"
        case upstream = "u"
        case serverIf = "i"
        case locationIf = "j"
        case limitExcept = "x"

        /// The place that a block is, by the directive before it; nil for those whose words are data.
        init?(inside directive: NginxDirective, _ outer: Place) {
            switch directive.name {
            case "http": self = .http
            case "server": self = .server
            case "location": self = .location
            case "upstream": self = .upstream
            case "if": self = outer == .location || outer == .locationIf ? .locationIf : .serverIf
            case "limit_except": self = .limitExcept
            default: return nil
            }
        }
    }

    /// The letters of the blocks; nil for any.
    private let places: Set<Character>?
    private let counts: Set<Int>
    private let least: Int?
    /// Whether its one argument is `on` or `off`.
    let isFlag: Bool
    /// Whether other words may stand there too, in another block or module.
    let takesOtherWords: Bool
    /// Whether braces follow.
    let hasBlock: Bool

    private init(places: Substring, arguments: Substring) {
        let words = arguments.split(separator: ",")
        self.places = places == "any" ? nil : Set(places)
        counts = Set(words.compactMap { Int($0) })
        least = words.compactMap { $0.hasSuffix("+") ? Int($0.dropLast()) : nil }.min()
        isFlag = words.contains("flag")
        takesOtherWords = counts.contains(1) || least != nil
        hasBlock = words.contains("block")
    }

    /// Whether it may stand in `place`.
    func stands(in place: Place) -> Bool { places?.contains(place.rawValue) ?? true }

    /// Whether nginx takes so many arguments.
    func takes(_ count: Int) -> Bool {
        counts.contains(count) || least.map { count >= $0 } == true || (isFlag && count == 1)
    }

    /// The rule of each directive that nginx has.
    static let all: [String: NginxDirectiveRule] = {
        let rows = NginxDirectiveFacts.table.split(separator: "\n").map { $0.split(separator: " ") }
        let rules = rows.compactMap { row -> (String, NginxDirectiveRule)? in
            guard row.count > 2 else { return nil }
            return (String(row[0]), NginxDirectiveRule(places: row[1], arguments: row[2]))
        }
        return Dictionary(rules) { first, _ in first }
    }()
}
