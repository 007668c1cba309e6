/// Reads one alternative of a relation (Policy 7.1) from left to right.
struct RelationParser {
    private let whole: String
    private var rest: Substring

    /// - Parameters:
    ///   - part: The alternative.
    ///   - whole: The relation that it belongs to, for messages.
    init(_ part: Substring, in whole: String) {
        self.whole = whole
        rest = part.trimmingSpaces()
    }

    /// Reads all of it.
    mutating func alternative() throws(PackageSyntaxError) -> Relation.Alternative {
        let name = try packageName()
        let qualifier = try architectureQualifier()
        let constraint = try versionConstraint(on: name)
        let restrictions = try architectureRestrictions()
        guard rest.isEmpty else { throw unexpectedRest(after: name, constraint) }
        return .init(name: name, qualifier: qualifier, constraint: constraint, restrictions: restrictions)
    }

    private mutating func packageName() throws(PackageSyntaxError) -> PackageName {
        let word = take { !" \t([<>=:,".contains($0) }
        guard !word.isEmpty else {
            throw refusal("a package name is missing", "write one such as “adduser”, and “|” only between two")
        }
        do {
            return try PackageName(String(word))
        } catch {
            throw refusal(error.problem, error.remedy)
        }
    }

    private mutating func architectureQualifier() throws(PackageSyntaxError) -> String? {
        guard rest.first == ":" else { return nil }
        rest.removeFirst()
        let word = String(take { !" \t([".contains($0) })
        guard word == "any" || word == "native" || (Architecture(rawValue: word) ?? .all) != .all else {
            throw refusal("“:\(word)” is no architecture qualifier", "write “:any” or an architecture such as “:amd64”")
        }
        return word
    }

    private mutating func versionConstraint(on name: PackageName) throws(PackageSyntaxError) -> Relation.Constraint? {
        skipSpaces()
        guard rest.first == "(" else { return nil }
        guard let end = rest.firstIndex(of: ")") else {
            throw refusal("the parenthesis is not closed", "write “\(name) (>= 1.0)”")
        }
        let inside = rest[rest.index(after: rest.startIndex)..<end].trimmingSpaces()
        rest = rest[rest.index(after: end)...]
        let sign = String(inside.prefix { "<=>".contains($0) })
        let version = inside.dropFirst(sign.count).trimmingSpaces()
        return Relation.Constraint(try comparison(sign, on: name, version), try checked(version))
    }

    private func comparison(
        _ sign: String, on name: PackageName, _ version: Substring
    ) throws(PackageSyntaxError) -> Relation.Operator {
        if let comparison = Relation.Operator(rawValue: sign) { return comparison }
        let likely = [">": ">=", "<": "<=", "": "=", "==": "=", "=>": ">=", "=<": "<="][sign] ?? ">="
        let problem =
            switch sign {
            case "": "the version has no operator"
            case "<", ">": "the operator “\(sign)” is obsolete and dpkg reads it as “\(sign)=”"
            default: "“\(sign)” is no operator"
            }
        throw refusal(problem, "write “\(name) (\(likely) \(version))”; the operators are <<, <=, =, >=, >>")
    }

    private func checked(_ version: Substring) throws(PackageSyntaxError) -> DebianVersion {
        do {
            return try DebianVersion(String(version))
        } catch {
            throw refusal(error.problem, error.remedy)
        }
    }

    private mutating func architectureRestrictions() throws(PackageSyntaxError) -> [String] {
        skipSpaces()
        guard rest.first == "[" else { return [] }
        guard let end = rest.firstIndex(of: "]") else {
            throw refusal("the bracket is not closed", "write such as “[amd64 arm64]”")
        }
        let words = rest[rest.index(after: rest.startIndex)..<end].split { $0 == " " || $0 == "\t" }.map(String.init)
        rest = rest[rest.index(after: end)...].trimmingSpaces()
        try check(restrictions: words)
        return words
    }

    private func check(restrictions words: [String]) throws(PackageSyntaxError) {
        let remedy = "write such as “[amd64 arm64]” or “[!armhf]”"
        guard !words.isEmpty else { throw refusal("the brackets are empty", remedy) }
        guard Set(words.map { $0.hasPrefix("!") }).count == 1 else {
            throw refusal("the brackets mix wanted and excluded architectures", remedy)
        }
        let unknown = words.first { !Architecture.isNameOrWildcard($0.hasPrefix("!") ? $0.dropFirst() : $0[...]) }
        if let unknown { throw refusal("“\(unknown)” in the brackets is no architecture", remedy) }
    }

    /// `python3 >= 3.11` is how most other tools write it: the message gives Debian's form of the same.
    private func unexpectedRest(after name: PackageName, _ constraint: Relation.Constraint?) -> PackageSyntaxError {
        if rest.contains(",") { return refusal("it holds a comma", "write each relation as an item of its own") }
        if rest.first == "<", rest.last == ">", !rest.hasPrefix("<=") {
            return refusal("build profiles have no place in a binary package", "leave “\(rest)” out")
        }
        let sign = rest.prefix { "<=>~!".contains($0) }
        let version = rest.dropFirst(sign.count).trimmingSpaces()
        guard constraint == nil, !sign.isEmpty, (try? DebianVersion(String(version))) != nil else {
            return refusal("“\(rest)” after “\(name)” cannot be read", "write “\(name)” or “\(name) (>= 1.0)”")
        }
        let likely = [">": ">>", "<": "<<", "==": "=", "~=": ">="][String(sign)] ?? String(sign)
        return refusal("the version does not stand in parentheses", "write “\(name) (\(likely) \(version))”")
    }

    private mutating func take(while belongs: (Character) -> Bool) -> Substring {
        let taken = rest.prefix(while: belongs)
        rest = rest[taken.endIndex...]
        return taken
    }

    private mutating func skipSpaces() {
        rest = rest.drop { $0 == " " || $0 == "\t" }
    }

    private func refusal(_ problem: String, _ remedy: String) -> PackageSyntaxError {
        .relation(whole, problem: problem, remedy: remedy)
    }
}
