extension PythonEvaluator {
    /// The positional arguments of a call; nil values for what has a name or a star.
    mutating func arguments() -> [PythonValue] {
        guard takes("(") else { return [] }
        var values: [PythonValue] = []
        while at < tokens.count, !sees(")") {
            if at + 1 < tokens.count, tokens[at].kind == .name, tokens[at + 1].isWord("=") {
                at += 2
                _ = conditional()
                values.append(.unknown("a named argument"))
            } else {
                values.append(conditional())
            }
            if !takes(",") { break }
        }
        if !takes(")") { _ = skip(to: ")") }
        return values
    }

    mutating func builtin(_ function: String) -> PythonValue {
        let values = arguments()
        let unknown = PythonValue.unknown("\(function)(\(values.map(\.shown).joined(separator: ", ")))")
        switch function {
        case "int": return values.first?.string.flatMap { Int($0) }.map { .int($0) } ?? numberOr(values, unknown)
        case "str":
            return values.first?.int.map { .string("\($0)") } ?? (values.first?.string.map { .string($0) } ?? unknown)
        case "min", "max":
            let numbers = values.compactMap(\.int)
            guard numbers.count == values.count, let least = numbers.min(), let most = numbers.max() else {
                return unknown
            }
            return .int(function == "min" ? least : most)
        default: return unknown
        }
    }

    private func numberOr(_ values: [PythonValue], _ other: PythonValue) -> PythonValue {
        values.count == 1 ? values[0].int.map { .int($0) } ?? other : other
    }

    mutating func method(_ name: String, of value: PythonValue) -> PythonValue {
        let values = arguments()
        let unknown = PythonValue.unknown("\(value.shown).\(name)(…)")
        switch (name, value) {
        case ("split", .string(let text)):
            guard values.count == 1, let separator = values[0].string, !separator.isEmpty else { return unknown }
            return .list(text.split(separator: separator, omittingEmptySubsequences: false).map { .string(String($0)) })
        case ("join", .unknown(let path)) where path.hasSuffix(".path"):
            let parts = values.compactMap(\.string)
            return parts.count == values.count && !parts.isEmpty ? .string(Self.joined(parts)) : unknown
        case ("get", .unknown(let path)) where path.hasSuffix("environ"): return Self.fallback(values, unknown)
        case ("getenv", .module("os")): return Self.fallback(values, unknown)
        default: return unknown
        }
    }

    /// What a variable of the environment may be: the second argument, or what the machine has.
    private static func fallback(_ values: [PythonValue], _ unknown: PythonValue) -> PythonValue {
        .choice([values.count > 1 ? values[1] : .none, unknown])
    }

    /// `os.path.join`.
    private static func joined(_ parts: [String]) -> String {
        parts.reduce("") { path, part in
            if part.hasPrefix("/") || path.isEmpty { return part }
            return path.hasSuffix("/") ? path + part : "\(path)/\(part)"
        }
    }
}
