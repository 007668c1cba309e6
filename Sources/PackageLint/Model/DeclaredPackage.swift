internal import DebianPackage

/// One package in a relation field, read as leniently as it stands there: `python3:any (>= 3.11) [amd64]`.
public struct DeclaredPackage: Sendable, Hashable {
    /// The words as they stand in the field.
    public let text: String
    /// The package's name; whatever stands before the first space or bracket.
    public let name: String
    /// What follows the name's colon; empty if nothing does.
    public let qualifier: String
    /// `<<`, `<=`, `=`, `>=`, `>>` or the obsolete `<` and `>`; empty without a version.
    public let comparison: String
    /// The version behind the comparison; may be none that dpkg would read.
    public let version: String
    /// Architectures in brackets.
    public let architectures: String
    /// What is no relation; empty in a right one.
    public let rest: String

    init(_ text: some StringProtocol) {
        self.text = String(text)
        var rest = Substring(text).trimmingSpaces()
        let word = rest.prefix { !" \t([<".contains($0) }
        rest = rest.dropFirst(word.count).trimmingSpaces()
        let colon = word.firstIndex(of: ":") ?? word.endIndex
        name = String(word[..<colon])
        qualifier = String(word[colon...].dropFirst())
        (comparison, version) = Self.takeVersion(from: &rest)
        architectures = Self.take("[", "]", from: &rest).map(String.init) ?? ""
        _ = Self.take("<", ">", from: &rest)
        self.rest = String(rest)
    }

    private static func takeVersion(from rest: inout Substring) -> (comparison: String, version: String) {
        var remaining = rest
        guard let inside = take("(", ")", from: &remaining) else { return ("", "") }
        let sign = inside.prefix { "<=>".contains($0) }
        let version = inside.dropFirst(sign.count).trimmingSpaces()
        let isVersion = !version.isEmpty && !version.contains { $0 == " " || $0 == "(" }
        guard isVersion, ["<<", "<=", "=", ">=", ">>", "<", ">"].contains(String(sign)) else { return ("", "") }
        rest = remaining
        return (String(sign), String(version))
    }

    /// What stands between `open` at the start of `rest` and the next `close`.
    private static func take(_ open: Character, _ close: Character, from rest: inout Substring) -> Substring? {
        guard rest.first == open, let end = rest.firstIndex(of: close) else { return nil }
        let inside = rest[..<end].dropFirst().trimmingSpaces()
        rest = rest[rest.index(after: end)...].trimmingSpaces()
        return inside
    }

    /// Whether what fulfils this must fulfil `other` too.
    func implies(_ other: DeclaredPackage) -> Bool {
        guard name == other.name, architectures.isEmpty || architectures == other.architectures else { return false }
        let isQualified = !qualifier.isEmpty || (!other.qualifier.isEmpty && other.qualifier != "any")
        guard !isQualified || qualifier == other.qualifier else { return false }
        guard !other.comparison.isEmpty else { return true }
        guard let mine = try? DebianVersion(version), let theirs = try? DebianVersion(other.version) else {
            return comparison == other.comparison && version == other.version
        }
        return Self.isNarrower((comparison, mine), (other.comparison, theirs))
    }

    /// Whether each version within `inner` lies within `outer`.
    private static func isNarrower(
        _ inner: (sign: String, version: DebianVersion), _ outer: (sign: String, version: DebianVersion)
    ) -> Bool {
        switch (inner.sign, outer.sign) {
        case ("=", "="): inner.version == outer.version
        case ("=", "<="), ("<<", "<="), ("<=", "<="), ("<<", "<<"), ("<", "<="), ("<", "<<"):
            inner.version <= outer.version
        case ("=", "<<"), ("<=", "<<"): inner.version < outer.version
        case ("=", ">="), (">>", ">="), (">=", ">="), (">>", ">>"), (">", ">="), (">", ">>"):
            inner.version >= outer.version
        case ("=", ">>"), (">=", ">>"): inner.version > outer.version
        default: false
        }
    }
}
