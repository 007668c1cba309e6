/// A value of a manifest with its place.
struct ManifestNode {
    /// A key and its value.
    struct Entry {
        let key: String
        let keyPlace: Place
        let value: ManifestNode
    }

    /// What stands there.
    indirect enum Content {
        /// A text without quotes, whose kind YAML guesses from its looks.
        case plain(String)
        /// A text in quotes or a block of text.
        case quoted(String)
        case list([ManifestNode])
        case mapping([Entry])
    }

    let place: Place
    let content: Content

    /// What was found, in the words of a message.
    var found: String {
        switch content {
        case .list: "a list"
        case .mapping: "a mapping"
        case .quoted(let text): "the text “\(text)”"
        case .plain(let text):
            switch PlainScalar(text) {
            case .nothing: "nothing"
            case .boolean: "the Boolean \(text)"
            case .number: "the number \(text)"
            case .text: "the text “\(text)”"
            }
        }
    }

    /// Whether nothing stands there.
    var isNothing: Bool {
        guard case .plain(let text) = content else { return false }
        return PlainScalar(text) == .nothing
    }
}
