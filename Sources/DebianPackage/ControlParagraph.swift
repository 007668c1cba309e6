/// A control file's paragraph: fields in dpkg's order, folded as dpkg folds them (deb-control(5), Policy 5.1).
public struct ControlParagraph: Sendable, Equatable {
    private var fields: [(name: String, value: String)] = []

    /// An empty paragraph.
    public init() {}

    /// Two paragraphs are the same if they print the same.
    public static func == (left: ControlParagraph, right: ControlParagraph) -> Bool { left.text == right.text }

    /// The order in which dpkg-gencontrol writes a binary package's fields; others follow in the order they came.
    private static let order = [
        "Package", "Source", "Version", "Architecture", "Essential", "Protected", "Origin", "Bugs", "Maintainer",
        "Installed-Size", "Pre-Depends", "Depends", "Recommends", "Suggests", "Enhances", "Conflicts", "Breaks",
        "Replaces", "Provides", "Built-Using", "Static-Built-Using", "Section", "Priority", "Multi-Arch", "Homepage",
        "Description",
    ]

    /// The value of a field, as it was set.
    public subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

    /// Sets a field of one line; an empty value leaves the field out, since dpkg warns of empty ones.
    ///
    /// - Throws: ``DebError/badField(name:reason:)`` for a name or value that would become another field.
    public mutating func set(_ name: String, _ value: String) throws(DebError) {
        guard !value.utf8.contains(where: { $0 < 0x20 && $0 != 0x09 || $0 == 0x7F }) else {
            throw .badField(name: name, reason: "the value must be one line without control characters")
        }
        try store(name, value.trimmingSpaces())
    }

    /// Sets the Description: a synopsis, and an extended description whose empty lines become “ .” (Policy 5.6.13).
    public mutating func setDescription(synopsis: String, extended: String) throws(DebError) {
        guard !synopsis.utf8.contains(UInt8(ascii: "\n")), !synopsis.trimmingSpaces().isEmpty else {
            throw .badField(name: "Description", reason: "the synopsis must be one line with something on it")
        }
        guard !extended.utf8.contains(where: { $0 < 0x20 && $0 != 0x0A }) else {
            throw .badField(name: "Description", reason: "control characters have no place in it")
        }
        var lines = extended.split(separator: "\n", omittingEmptySubsequences: false).map { String($0).trimmingEnd() }
        while lines.last?.isEmpty == true { lines.removeLast() }
        let folded = lines.map { $0.isEmpty ? " ." : " " + $0 }
        try store("Description", ([synopsis.trimmingSpaces()] + folded).joined(separator: "\n"))
    }

    private mutating func store(_ name: String, _ value: String) throws(DebError) {
        let isName =
            !name.isEmpty && name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: ":") }
            && name.first != "#" && name.first != "-"
        guard isName else { throw .badField(name: name, reason: "that is no field name (Policy 5.1)") }
        fields.removeAll { $0.name == name }
        if !value.isEmpty { fields.append((name, value)) }
    }

    /// The paragraph as it stands in the file `control`, with its last newline.
    public var text: String {
        let known = Self.order.compactMap { name in fields.first { $0.name == name } }
        let others = fields.filter { !Self.order.contains($0.name) }
        return (known + others).map { "\($0.name): \($0.value)\n" }.joined()
    }
}

extension String {
    /// Without spaces and tabs at either end.
    fileprivate func trimmingSpaces() -> String {
        String(drop(while: { $0 == " " || $0 == "\t" })).trimmingEnd()
    }

    /// Without spaces and tabs at the end.
    fileprivate func trimmingEnd() -> String {
        var text = Substring(self)
        while text.last == " " || text.last == "\t" { text.removeLast() }
        return String(text)
    }
}
