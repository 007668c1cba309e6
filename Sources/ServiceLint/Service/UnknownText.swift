/// What stands in a word for a value that is known only on the server.
enum UnknownText {
    /// An object replacement character, which no command holds.
    static let mark: Character = "\u{FFFC}"
}

extension String {
    /// Whether some of it is known only on the server.
    var isPartlyUnknown: Bool { contains(UnknownText.mark) }
}
