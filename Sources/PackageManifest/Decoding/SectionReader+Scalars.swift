extension SectionReader {
    /// One text of a key, checked.
    func text(_ node: ManifestNode, _ form: TextForm, _ name: String) -> PlacedText? {
        guard let written = writtenText(node, form, name), let text = session.expanded(written, at: node.place) else {
            return nil
        }
        let empty = TextFault("it is empty", "write: \(form.name)")
        if let fault = text.isEmpty && !form.mayBeEmpty ? empty : form.fault(text) {
            let shown = text.isEmpty ? "" : "“\(text.shortened)”: "
            session.faults.report(node.place, "\(section.label(of: name)): \(shown)\(fault.problem)", fault.remedy)
            return nil
        }
        return PlacedText(value: text, place: node.place)
    }

    private func writtenText(_ node: ManifestNode, _ form: TextForm, _ name: String) -> String? {
        switch node.content {
        case .quoted(let text): return text
        case .plain(let text):
            if PlainScalar(text) == .text { return text }
            wrongType(node, name, wanted: form.name, Self.remedy(forUnquoted: text))
        case .list, .mapping:
            wrongType(node, name, wanted: form.name, "write one text")
        }
        return nil
    }

    /// A number or Boolean as a text; a variable can stand for one, because its value never has quotes.
    func unquoted(_ node: ManifestNode, _ key: ManifestKey) -> String? {
        switch node.content {
        case .plain(let text): return session.expanded(text, at: node.place)
        case .quoted(let text) where VariableExpansion.holdsVariable(text):
            return session.expanded(text, at: node.place)
        case .quoted:
            wrongType(
                node, key.name, wanted: "\(key.type)", "write such as “\(key.name): \(key.example)”, without quotes")
        case .list, .mapping:
            wrongType(node, key.name, wanted: "\(key.type)", "write such as “\(key.name): \(key.example)”")
        }
        return nil
    }

    /// YAML reads 3.10 as 3.1: the message shows what would have become of it.
    private static func remedy(forUnquoted text: String) -> String {
        guard !text.isEmpty else { return "write a text" }
        let number = text.contains(".") ? Double(text).map { "\($0)" } : nil
        let reading = number.flatMap { $0 == text ? nil : ": YAML reads it as \($0)" } ?? ""
        return "write \"\(text)\" in quotes\(reading)"
    }

    /// Adds a fault that a value without quotes is of another type, with what its variables made of it.
    func wrongType(_ node: ManifestNode, _ expanded: String, _ key: ManifestKey, _ remedy: String) {
        let shown = ManifestNode(place: node.place, content: .plain(expanded))
        wrongType(shown, key.name, wanted: "\(key.type)", remedy)
    }

    /// Adds a fault that a value is of another type.
    func wrongType(_ node: ManifestNode, _ name: String, wanted: String, _ remedy: String) {
        session.faults.report(
            node.place, "\(section.label(of: name)): found \(node.found.shortened), wanted \(wanted)", remedy)
    }

    /// Adds a fault for each text that stands again.
    func reportRepetitions(in texts: [PlacedText], _ name: String) {
        var places: [String: Place] = [:]
        for text in texts {
            if let first = places[text.value] {
                session.faults.report(
                    text.place,
                    "\(section.label(of: name)): “\(text.value.shortened)” stands twice, first on line \(first.line)",
                    "keep one of them")
            } else {
                places[text.value] = text.place
            }
        }
    }

    /// Adds a fault when a list that must hold something is written without anything.
    func reportEmptyList(_ name: String) {
        guard let key = section.key(name), case .list(let items)? = written(name)?.content, items.isEmpty
        else { return }
        report(name, "the list is empty", "write such as “\(name): \(key.example)”")
    }
}
