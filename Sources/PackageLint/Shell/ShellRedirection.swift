/// Where a command's input comes from or its output goes: `2>/dev/null`, `<<END`.
public struct ShellRedirection: Sendable, Hashable {
    /// `<`, `>`, `>>`, `>|`, `<>`, `<&`, `>&`, `<<`, `<<-`; in bash also `<<<`, `&>`, `&>>`.
    public internal(set) var symbol: String
    /// The number before the symbol, such as 2.
    public internal(set) var descriptor: Int?
    /// The file, the descriptor, or the here-document's delimiter.
    public internal(set) var target: ShellWord
    /// The lines of a here-document.
    public internal(set) var hereDocument: String?
    /// Which here-document of the script this begins.
    var hereDocumentNumber: Int?
}
