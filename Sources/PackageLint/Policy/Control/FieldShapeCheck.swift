/// What holds for the values of all fields alike (Policy 5.1).
struct FieldShapeCheck: Check {
    static let empty = Tag(
        "empty-field", .warning, "A field has no value.",
        advice: "dpkg warns of empty fields. Give the field a value or leave it out.",
        source: "Debian Policy 5.1")
    static let multiline = Tag(
        "multiline-field", .error, "A field that holds one line goes on in a second one.",
        advice: "Tools that read the field line by line lose what follows. Write the value on one line.",
        source: "Debian Policy 5.1 and 7.1")
    static let tooLong = Tag(
        "field-too-long", .error, "A field holds more than 5,000 characters.",
        advice: "The archive's tools cut or refuse such fields. Shorten the value; a list may belong into a file.",
        source: "Debian archive upload checks")
    static let escape = Tag(
        "ansi-escape", .warning, "A field holds an escape character.",
        advice: "What prints the field to a terminal would obey the sequence. Remove the control characters.",
        source: "Debian Policy 5.1")

    static let tags = [empty, multiline, tooLong, escape]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        for field in package.control.fields {
            let value = field.value.trimmingWhiteSpace()
            if value.isEmpty { findings.add(Self.empty, field.name) }
            if Self.oneLine.contains(field.name), field.value.utf8.contains(0x0A) {
                findings.add(Self.multiline, field.name)
            }
            if !Self.mayBeLong.contains(field.name), value.unicodeScalars.count > Self.limit {
                findings.add(Self.tooLong, "\(field.name) (\(value.unicodeScalars.count) chars > \(Self.limit))")
            }
            if value.utf8.contains(0x1B) { findings.add(Self.escape, "\(field.name) \(value)") }
        }
    }

    /// Characters that the archive takes.
    private static let limit = 5000
    private static let mayBeLong: Set = ["Build-Ids", "Description"]
    private static let oneLine: Set = [
        "Architecture", "Breaks", "Bugs", "Conflicts", "Depends", "Enhances", "Essential", "Homepage", "Installed-Size",
        "Maintainer", "Multi-Arch", "Origin", "Package", "Pre-Depends", "Priority", "Provides", "Recommends",
        "Replaces", "Section", "Source", "Suggests", "Version",
    ]
}
