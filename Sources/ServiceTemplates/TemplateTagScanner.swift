/// Finds the tags of a template with their places, which swift-mustache does not tell.
struct TemplateTagScanner {
    private let template: String
    private var rest: Substring
    private var line = 1
    private var column = 1

    private init(_ text: String, template: String) {
        (rest, self.template) = (text[...], template)
    }

    /// The tags of a text, in order.
    ///
    /// - Throws: `TemplateError.malformed` for a tag without end or name, or of a kind that templates do not use.
    static func tags(in text: String, template: String) throws(TemplateError) -> [TemplateTag] {
        var scanner = TemplateTagScanner(text, template: template)
        var tags: [TemplateTag] = []
        while scanner.moveToTag() {
            if let tag = try scanner.takeTag() { tags.append(tag) }
        }
        return tags
    }

    private mutating func moveToTag() -> Bool {
        while !rest.isEmpty, !rest.hasPrefix("{{") { advance(by: 1) }
        return !rest.isEmpty
    }

    private mutating func takeTag() throws(TemplateError) -> TemplateTag? {
        let place = TemplatePlace(template: template, line: line, column: column)
        guard let end = rest.firstRange(of: "}}") else {
            throw .malformed(place, problem: "“{{” has no “}}”\n  close the tag")
        }
        let content = rest[..<end.lowerBound].dropFirst(2)
        advance(by: rest.distance(from: rest.startIndex, to: end.upperBound))
        return try Self.tag(content, at: place)
    }

    private mutating func advance(by count: Int) {
        for character in rest.prefix(count) {
            (line, column) = character.isNewline ? (line + 1, 1) : (line, column + 1)
        }
        rest = rest.dropFirst(count)
    }

    private static func tag(_ content: Substring, at place: TemplatePlace) throws(TemplateError) -> TemplateTag? {
        let kinds: [Character: TemplateTag.Kind] = ["#": .section, "^": .inverted, "/": .closing]
        guard content.first != "!" else { return nil }
        let kind = content.first.flatMap { kinds[$0] }
        let name = (kind == nil ? content : content.dropFirst()).trimmingBlanks
        guard !name.isEmpty, name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "." }) else {
            throw .malformed(
                place, problem: "“{{\(content)}}” is not used here\n  write {{name}}, {{#name}}, {{^name}} or {{/name}}"
            )
        }
        return TemplateTag(kind: kind ?? .variable, name: String(name), place: place)
    }
}

extension Substring {
    fileprivate var trimmingBlanks: Substring {
        let start = drop { $0.isWhitespace }
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return start.prefix(0) }
        return start[...last]
    }
}
