/// The description below its first line: how much there is, and how it is laid out (Policy 5.6.13).
struct ExtendedDescriptionCheck: Check {
    static let empty = Tag(
        "extended-description-is-empty", .error, "The description has its first line only.",
        advice: """
            Whoever decides about an installation reads it. Say in a few sentences what the package does and for whom, \
            each line indented by one space.
            """,
        source: "Debian Policy 3.4.2")
    static let tooShort = Tag(
        "extended-description-is-probably-too-short", .info, "The description has one line below the first.",
        advice: "Say what the package does, for whom, and how it differs from others of its kind.",
        source: "Debian Policy 3.4.2")
    static let duplicated = Tag(
        "description-synopsis-is-duplicated", .error, "The description says its first line twice.",
        advice: "Front ends show both. Begin with something that the synopsis does not say.",
        source: "Debian Policy 3.4.2")
    static let lineTooLong = Tag(
        "extended-description-line-too-long", .warning, "A line of the description has more than 80 characters.",
        advice: "Break it; front ends flow the lines of a paragraph together anyway.",
        source: "Debian Policy 5.6.13")
    static let emptyParagraph = Tag(
        "extended-description-contains-empty-paragraph", .warning, "The description has an empty paragraph.",
        advice: "Leave out ` .` where it comes first, last or twice.",
        source: "Debian Policy 5.6.13")
    static let list = Tag(
        "possible-unindented-list-in-extended-description", .warning, "A list is indented by one space only.",
        advice: "Front ends flow its items together. Indent each by two spaces: `  - item`.",
        source: "Debian Policy 5.6.13")
    static let leadingSpaces = Tag(
        "description-starts-with-leading-spaces", .warning,
        "The first line below the synopsis has two spaces before it.",
        advice: "It is shown word for word then, without being flowed. Indent by one space.",
        source: "Debian Policy 5.6.13")
    static let control = Tag(
        "description-contains-invalid-control-statement", .error, "A line begins with a full stop and more.",
        advice: "Such lines are kept for extensions that do not exist yet. Write ` .` alone, or another mark.",
        source: "Debian Policy 5.6.13")

    static let tags = [
        empty, tooShort, duplicated, lineTooLong, emptyParagraph, list, leadingSpaces, control, DescriptionMarks.tabs,
        DescriptionMarks.oddMark, DescriptionMarks.template,
    ]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        guard let description = DescriptionText(package.control) else { return }
        checkLength(description, package, &findings)
        checkList(description, &findings)
        var hasTab = description.synopsis.contains("\t")
        for (number, line) in description.numbered {
            if number == 1 { checkFirst(line, description.synopsis, &findings) }
            if Self.isControl(line) { findings.add(Self.control, "line \(number)") }
            if line.contains("\t"), !hasTab {
                findings.add(DescriptionMarks.tabs, "line \(number)")
                hasTab = true
            }
            if DescriptionText.hasOddComma(line) {
                findings.add(DescriptionMarks.oddMark, "comma not followed by whitespace (line \(number))")
            }
            if line.unicodeScalars.count > 80 { findings.add(Self.lineTooLong, "line \(number)") }
        }
    }

    private func checkLength(_ description: DescriptionText, _ package: CheckedPackage, _ findings: inout Findings) {
        let lines = description.lines
        let synopsis = description.synopsis.lowercased()
        if lines.isEmpty {
            if !package.name.contains("-dbg") { findings.add(Self.empty) }
        } else if lines.count < 2, !synopsis.contains("dummy"), !synopsis.contains("transition") {
            if !package.isTransitional, !package.isMetaPackage, !package.name.hasSuffix("-dbg") {
                findings.add(Self.tooShort)
            }
        } else if Self.hasEmptyParagraph(lines) {
            findings.add(Self.emptyParagraph)
        }
    }

    private static func hasEmptyParagraph(_ lines: [Substring]) -> Bool {
        let isEmpty = lines.map { DescriptionText.isEmptyLine($0) }
        if isEmpty.count > 1, isEmpty.first == true || isEmpty.last == true { return true }
        return zip(isEmpty.dropFirst(), isEmpty.dropFirst(2)).contains { $0 && $1 }
    }

    /// One item may be a dash that begins a line by chance, and so may two.
    private func checkList(_ description: DescriptionText, _ findings: inout Findings) {
        let items = description.numbered.filter { $0.text.hasPrefix(" -") || $0.text.hasPrefix(" *") }
        if items.count > 2 { findings.add(Self.list, "line \(items[2].number)") }
    }

    private func checkFirst(_ line: Substring, _ synopsis: String, _ findings: inout Findings) {
        if Self.letters(line) == Self.letters(synopsis[...]) { findings.add(Self.duplicated, "line 1") }
        if line.hasPrefix("  ") || line.hasPrefix(" \t") { findings.add(Self.leadingSpaces, "line 1") }
        if line.contains("<insert long description, indented with spaces>"),
            !synopsis.contains("<insert up to 60 chars description>")
        {
            findings.add(DescriptionMarks.template, "line 1")
        }
    }

    private static func letters(_ text: Substring) -> [UInt8] {
        text.lowercased().utf8.filter { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    }

    /// A full stop with more on its line, or one that is indented further.
    private static func isControl(_ line: Substring) -> Bool {
        if line.hasPrefix(" .") { return !line.dropFirst(2).isBlank }
        return line.hasPrefix(" ") && line.trimmingWhiteSpace() == "."
    }
}
