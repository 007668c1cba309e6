/// A mistyped word, and what was meant.
public struct Misspelling: Sendable, Hashable, CustomStringConvertible {
    /// The word as it stands there.
    public let wrong: String
    /// The word that was meant, with the same capitals.
    public let right: String

    /// Both, as lintian prints them behind a tag.
    public var description: String { "\(wrong) \(right)" }
}
