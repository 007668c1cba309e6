/// The questions of the control member `templates` (debconf-devel(7)).
struct DebconfTemplates {
    /// One question.
    struct Template {
        /// The fields as they stand there, with their lines.
        var fields: [(name: String, value: String, line: Int)] = []

        /// The first field of this name.
        func field(_ name: String) -> (name: String, value: String, line: Int)? {
            fields.first { $0.name.lowercased() == name.lowercased() }
        }

        subscript(name: String) -> String { field(name)?.value ?? "" }

        /// The template's name without spaces at its end.
        var name: String { field("Template")?.value ?? "no-template-name" }
        /// Where it begins.
        var line: Int { fields.first?.line ?? 1 }
        /// The first line of the description.
        var synopsis: String { String(self["Description"].allLines.first ?? "") }
    }

    /// The questions in their order; none if a line is neither field, continuation nor empty.
    let templates: [Template]

    init(_ text: String) { templates = Self.read(text.allLines) ?? [] }

    private static func read(_ lines: [Substring]) -> [Template]? {
        var templates: [Template] = []
        var current = Template()
        for (index, line) in lines.enumerated() where line.first != "#" {
            if line.isEmpty {
                if !current.fields.isEmpty { templates.append(current) }
                current = Template()
            } else if line.first == " " || line.first == "\t" {
                guard !line.isBlank, !current.fields.isEmpty else { return nil }
                current.fields[current.fields.count - 1].value += "\n" + line.trimmingEnd()
            } else {
                guard let colon = line.firstIndex(of: ":"), isName(line[..<colon]),
                    current.field(String(line[..<colon])) == nil
                else { return nil }
                let value = line[line.index(after: colon)...].trimmingWhiteSpace()
                current.fields.append((String(line[..<colon]), String(value), index + 1))
            }
        }
        return current.fields.isEmpty ? templates : templates + [current]
    }

    private static func isName(_ text: Substring) -> Bool {
        !text.isEmpty && !text.contains { $0 == " " || $0 == "\t" }
    }
}
