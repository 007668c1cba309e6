/// What is known of a value without running the program.
indirect enum PythonValue: Sendable, Hashable {
    case none
    case bool(Bool)
    case int(Int)
    case float(String)
    case string(String)
    case list([PythonValue])
    case tuple([PythonValue])
    /// Keys and values in turn.
    case dictionary([Pair])
    /// A function or class.
    case callable
    /// A module, by its dotted name.
    case module(String)
    /// One of several: an expression with `if`, an assignment within one.
    case either([PythonValue])
    /// Only running it would tell; the expression in words.
    case unknown(String)

    /// An entry of a dictionary.
    struct Pair: Sendable, Hashable {
        let key: PythonValue
        let value: PythonValue
    }

    /// The text of a string that is known for certain.
    var string: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }

    /// The number that is known for certain.
    var int: Int? {
        guard case .int(let number) = self else { return nil }
        return number
    }

    /// The items of a list or tuple.
    var items: [PythonValue]? {
        switch self {
        case .list(let items), .tuple(let items): items
        default: nil
        }
    }

    /// Every value that it may have.
    var possibilities: [PythonValue] {
        guard case .either(let values) = self else { return [self] }
        return values.flatMap(\.possibilities)
    }

    /// Whether some of it is known only at run time.
    var isUncertain: Bool {
        switch self {
        case .unknown, .either: true
        case .list(let items), .tuple(let items): items.contains(where: \.isUncertain)
        default: false
        }
    }

    /// Whether it counts as true; nil where that is not known.
    var isTrue: Bool? {
        switch self {
        case .none: false
        case .bool(let value): value
        case .int(let number): number != 0
        case .string(let text): !text.isEmpty
        case .list(let items), .tuple(let items): !items.isEmpty
        case .dictionary(let pairs): !pairs.isEmpty
        case .callable, .module: true
        case .float, .either, .unknown: nil
        }
    }

    /// Whether it is made of more than `budget` values; long strings count as many.
    func exceeds(_ budget: Int) -> Bool {
        var left = budget
        return !fits(&left)
    }

    private func fits(_ left: inout Int) -> Bool {
        left -= 1
        guard left >= 0 else { return false }
        switch self {
        case .string(let text):
            left -= text.utf8.count / 64
            return left >= 0
        case .list(let items), .tuple(let items), .either(let items): return items.allSatisfy { $0.fits(&left) }
        case .dictionary(let pairs): return pairs.allSatisfy { $0.key.fits(&left) && $0.value.fits(&left) }
        default: return true
        }
    }

    /// One of `values`, which may be choices themselves; what has too many becomes unknown.
    static func choice(_ values: [PythonValue]) -> PythonValue {
        let all = values.flatMap(\.possibilities)
        return all.count > 8 ? .unknown("one of many values") : .either(all)
    }

    /// As Python would show it; long ones are cut off.
    var shown: String {
        switch self {
        case .none: "None"
        case .bool(let value): value ? "True" : "False"
        case .int(let number): "\(number)"
        case .float(let text): text
        case .string(let text): "\"\(text.prefix(200))\""
        case .list(let items): "[\(Self.joined(items))]"
        case .tuple(let items): "(\(Self.joined(items)))"
        case .dictionary: "a dictionary"
        case .callable: "a function"
        case .module(let name): "the module \(name)"
        case .either(let values): values.map(\.shown).joined(separator: " or ")
        case .unknown(let expression): String(expression.prefix(80))
        }
    }

    private static func joined(_ items: [PythonValue]) -> String {
        items.prefix(6).map { String($0.shown.prefix(80)) }.joined(separator: ", ") + (items.count > 6 ? ", …" : "")
    }
}
