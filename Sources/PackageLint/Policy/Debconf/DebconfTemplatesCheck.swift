/// The questions themselves (debconf-devel(7), Developer's Reference 6.5).
struct DebconfTemplatesCheck: Check {
    static let type = Tag(
        "unknown-template-type", .error, "A question has a type that debconf does not know.",
        advice: "The types are string, password, boolean, select, multiselect, note, error, title and text.",
        source: "debconf-devel(7)")
    static let name = Tag(
        "malformed-template-name", .error, "A question's name is not “package/question”.",
        advice: "debconf sorts by it. Write letters, digits and `+-.` with one slash or more between.",
        source: "debconf-devel(7)")
    static let boolean = Tag(
        "boolean-template-has-bogus-default", .error, "A question for yes or no has another answer as its default.",
        advice: "Write `Default: true` or `Default: false`.",
        source: "debconf-devel(7)")
    static let question = Tag(
        "malformed-question-in-templates", .warning, "A question for yes or no has no question mark.",
        advice: "Its short description is what the user answers. Write it as a question.",
        source: "Developer's Reference 6.5.4")
    static let prompt = Tag(
        "malformed-prompt-in-templates", .warning, "The prompt for a text does not end with a colon, or asks.",
        advice: "An input field stands behind it. Write such as “Name of the server:”.",
        source: "Developer's Reference 6.5.4")
    static let tooLong = Tag(
        "too-long-short-description-in-templates", .warning, "The short description has more than 75 characters.",
        advice: "Some front ends cut it. Move the rest below.",
        source: "Developer's Reference 6.5.2")
    static let choices = Tag(
        "select-without-choices", .error, "A question for a choice has none.",
        advice: "Write `Choices: one, two`.",
        source: "debconf-devel(7)")

    static let tags = [type, name, boolean, question, prompt, tooLong, choices]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        guard let member = package.controlMember("templates"), member.kind == .file else { return }
        for template in DebconfTemplates(member.text).templates {
            checkFields(template, package, &findings)
            checkWording(template, &findings)
        }
    }

    private func checkFields(
        _ template: DebconfTemplates.Template, _ package: CheckedPackage, _ findings: inout Findings
    ) {
        if let name = template.field("Template"), !Self.isName(name.value) {
            findings.add(Self.name, name.value, at: "templates", line: name.line)
        }
        if let type = template.field("Type"), !Self.types.contains(type.value) {
            let isEntropy = type.value == "entropy" && package.relations.requires("cdebconf")
            if !isEntropy { findings.add(Self.type, type.value, at: "templates", line: type.line) }
        }
        if template["Type"] == "boolean", let value = template.field("Default"),
            !["true", "false"].contains(value.value)
        {
            findings.add(Self.boolean, "\(template.name) \(value.value)", at: "templates", line: value.line)
        }
        if ["select", "multiselect"].contains(template["Type"]), template.field("Choices") == nil {
            findings.add(Self.choices, template.name, at: "templates", line: template.line)
        }
    }

    private func checkWording(_ template: DebconfTemplates.Template, _ findings: inout Findings) {
        let synopsis = template.synopsis
        let line = template.field("Description")?.line
        guard !synopsis.lowercased().contains("for internal use") else { return }
        switch template["Type"] {
        case "string", "password":
            if !synopsis.isEmpty, !synopsis.hasSuffix(":") || Self.asks(synopsis) {
                findings.add(Self.prompt, template.name, at: "templates", line: line)
            }
        case "boolean":
            if !synopsis.contains("?") { findings.add(Self.question, template.name, at: "templates", line: line) }
        default: break
        }
        if synopsis.unicodeScalars.count > 75 {
            findings.add(Self.tooLong, template.name, at: "templates", line: line)
        }
    }

    private static let types: Set = [
        "boolean", "error", "multiselect", "note", "password", "select", "string", "text", "title",
    ]

    private static func asks(_ synopsis: String) -> Bool {
        let lower = synopsis.lowercased()
        return ["what", "who", "when", "where", "which", "how"].contains { lower.hasPrefix($0) }
    }

    /// Whether somewhere a slash stands between two of the characters of names.
    private static func isName(_ text: String) -> Bool {
        let isPart = { (byte: UInt8) in
            (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || "+-.".utf8.contains(byte)
        }
        let bytes = Array(text.utf8)
        return bytes.indices.dropFirst().dropLast().contains { index in
            bytes[index] == UInt8(ascii: "/") && isPart(bytes[index - 1]) && isPart(bytes[index + 1])
        }
    }
}
