/// A maintainer script.
public struct ScriptSummary: Codable, Sendable, Hashable {
    /// `postinst` and the like.
    public let name: String
    /// The program of its first line.
    public let interpreter: String
    /// How many lines it has.
    public let lines: Int
}
