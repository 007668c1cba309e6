/// What a name in a template stands for.
enum TemplateValue: Equatable, Sendable {
    /// Text, inserted as it is.
    case text(String)
    /// A section that is rendered once for each item.
    case list([TemplateValue])
    /// Names below a name; as a section, it is rendered once.
    case group([String: TemplateValue])

    /// The form that swift-mustache reads: strings, arrays and dictionaries.
    var rendering: Any {
        switch self {
        case .text(let text): text
        case .list(let items): items.map(\.rendering)
        case .group(let members): members.mapValues(\.rendering)
        }
    }

    /// The value that a path of names leads to; nil when it has none.
    func value(at path: some Collection<Substring>) -> TemplateValue? {
        guard let name = path.first else { return self }
        guard case .group(let members) = self else { return nil }
        return members[String(name)]?.value(at: path.dropFirst())
    }
}
