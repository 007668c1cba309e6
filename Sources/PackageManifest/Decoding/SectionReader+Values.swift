import DebianPackage

extension SectionReader {
    /// A key's text; nil when there is none.
    func text(_ name: String) -> PlacedText? {
        guard let (key, node) = node(name), case .text(let form) = key.type else { return nil }
        return text(node, form, name)
    }

    /// A key's list of texts; empty when there is none.
    func list(_ name: String) -> [PlacedText] {
        guard let (key, node) = node(name), case .list(let form) = key.type else { return [] }
        guard case .list(let items) = node.content else {
            wrongType(node, name, wanted: "a list", "write such as “\(name): \(key.example)”")
            return []
        }
        return items.compactMap { text($0, form, name) }
    }

    /// A key's list of texts, none of which may stand twice.
    func distinctList(_ name: String) -> [PlacedText] {
        let texts = list(name)
        reportRepetitions(in: texts, name)
        return texts
    }

    /// A key's whole number.
    func integer(_ name: String) -> Int? {
        guard let (key, node) = node(name), case .integer(let range) = key.type else { return nil }
        guard let text = unquoted(node, key) else { return nil }
        guard !text.isEmpty, text.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(text) else {
            wrongType(node, text, key, "write such as “\(name): \(key.example)”")
            return nil
        }
        guard range.contains(number) else {
            report(name, "\(number) is out of bounds", "write a \(key.type)")
            return nil
        }
        return number
    }

    /// A key's `true` or `false`.
    func boolean(_ name: String) -> Bool? {
        guard let (key, node) = node(name), let text = unquoted(node, key) else { return nil }
        guard text == "true" || text == "false" else {
            wrongType(node, text, key, "write “\(name): true” or “\(name): false”")
            return nil
        }
        return text == "true"
    }

    /// A key's texts by name.
    func table(_ name: String) -> [(key: PlacedText, value: PlacedText)] {
        guard let (key, node) = node(name) else { return [] }
        guard case .mapping(let entries) = node.content else {
            wrongType(node, name, wanted: "a mapping", "write such as “\(name): \(key.example)”")
            return []
        }
        return entries.compactMap { entry in
            text(entry.value, .variableValue, "\(name).\(entry.key)").map {
                (PlacedText(value: entry.key, place: entry.keyPlace), $0)
            }
        }
    }

    /// A key's text read as one of DebianPackage's types.
    func parsed<Value>(_ name: String, _ parse: (String) throws(PackageSyntaxError) -> Value) -> Value? {
        text(name).flatMap { parsed($0, name, parse) }
    }

    /// A text read as one of DebianPackage's types.
    func parsed<Value>(
        _ text: PlacedText, _ name: String, _ parse: (String) throws(PackageSyntaxError) -> Value
    ) -> Value? {
        do {
            return try parse(text.value)
        } catch {
            session.faults.report(text.place, "\(section.label(of: name)): \(error.problem)", error.remedy)
            return nil
        }
    }

    /// A key's text as one of a few words.
    func choice<Choice: CaseIterable & RawRepresentable<String>>(_ name: String) -> Choice? {
        guard let text = text(name) else { return nil }
        if let choice = Choice(rawValue: text.value) { return choice }
        let words = Choice.allCases.map(\.rawValue)
        let near = EditDistance.nearest(to: text.value, among: words).map { "did you mean “\($0)”? " } ?? ""
        session.faults.report(
            text.place, "\(section.label(of: name)): there is no “\(text.value)”",
            "\(near)write one of: \(words.joined(separator: ", "))")
        return nil
    }
}
