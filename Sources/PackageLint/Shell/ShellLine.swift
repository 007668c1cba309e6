/// One logical line of a script: physical lines that end in a backslash are joined, comments are gone.
public struct ShellLine: Sendable, Hashable {
    /// The first physical line, counted from 1.
    public internal(set) var number: Int
    /// The last physical line; lintian points at this one.
    public internal(set) var lastNumber: Int
    /// What stands there.
    public internal(set) var text: String
    /// Without what stands between single quotes; the quotes stay.
    public internal(set) var withoutSingleQuotes: String
    /// Without what stands between any quotes; the quotes stay.
    public internal(set) var withoutQuotes: String
    /// Whether it belongs to a here-document, and so is no command.
    public internal(set) var isHereDocument: Bool
}
