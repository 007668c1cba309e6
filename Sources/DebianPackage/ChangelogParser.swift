/// Reads deb-changelog(5) line by line, and stops at the first line that it does not allow.
struct ChangelogParser {
    private let lines: [Substring]
    private var index = 0

    init(_ text: String) {
        // Unicode scalars, because Swift sees CR LF as one character.
        lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { Substring($0) }
    }

    /// All entries of the file.
    mutating func entries() throws(PackageSyntaxError) -> [ChangelogEntry] {
        var entries: [ChangelogEntry] = []
        while let title = try nextLine() {
            if isIgnored(title) { continue }
            if isEditorSettings(title) { break }
            entries.append(try entry(titled: title))
        }
        return entries
    }

    private mutating func entry(titled line: Substring) throws(PackageSyntaxError) -> ChangelogEntry {
        let title = try ChangelogTitle(line, at: index)
        var changes: [Substring] = []
        while let line = try nextLine() {
            if line.hasPrefix(" -- ") { return try signedEntry(title, trimmed(changes), line) }
            guard isBlank(line) || line.hasPrefix("  ") else {
                throw refusal(
                    line, "it is neither a change nor a signature",
                    "indent a change by two spaces; begin a signature with “ -- ”")
            }
            changes.append(isBlank(line) ? "" : line.dropFirst(2))
        }
        let remedy = "end the entry with “ -- Name <name@example.org>  Fri, 31 Jan 2025 12:00:00 +0000”"
        throw .changelog(line: title.line, title.text, problem: "the entry has no signature", remedy: remedy)
    }

    private func signedEntry(
        _ title: ChangelogTitle, _ changes: [String], _ signature: Substring
    ) throws(PackageSyntaxError) -> ChangelogEntry {
        let (maintainer, date) = try signed(signature)
        return ChangelogEntry(
            package: title.package, version: title.version, distributions: title.distributions, urgency: title.urgency,
            changes: changes, maintainer: maintainer, date: date)
    }

    private func signed(_ line: Substring) throws(PackageSyntaxError) -> (Contact, Int) {
        let text = line.dropFirst(" -- ".count)
        guard let end = text.lastIndex(of: ">"), text[text.index(after: end)...].hasPrefix("  ") else {
            throw refusal(
                line, "the address and the date do not stand two spaces apart",
                "write “ -- Name <name@example.org>  Fri, 31 Jan 2025 12:00:00 +0000”")
        }
        do {
            return (
                try Contact(String(text[...end])), try seconds(text[text.index(after: end)...].trimmingSpaces(), line)
            )
        } catch .contact(_, let problem, let remedy) {
            throw refusal(line, problem, remedy)
        }
    }

    private func seconds(_ date: Substring, _ line: Substring) throws(PackageSyntaxError) -> Int {
        do throws(ChangelogDate.Fault) {
            return try ChangelogDate(date).seconds
        } catch {
            throw refusal(line, error.problem, error.remedy)
        }
    }

    private mutating func nextLine() throws(PackageSyntaxError) -> Substring? {
        guard index < lines.count else { return nil }
        let line = lines[index]
        index += 1
        guard !line.unicodeScalars.contains("\r") else {
            throw refusal(line, "the line ends with a carriage return", "save the file with Unix line ends")
        }
        return line
    }

    private func isBlank(_ line: Substring) -> Bool { line.trimmingSpaces().isEmpty }

    private func isIgnored(_ line: Substring) -> Bool { isBlank(line) || line.hasPrefix("#") }

    /// What vim and emacs keep at the end of a file is no part of the history.
    private func isEditorSettings(_ line: Substring) -> Bool {
        line.lowercased().hasPrefix("local variables:") || line.lowercased().hasPrefix("vim:")
    }

    private func trimmed(_ changes: [Substring]) -> [String] {
        let kept = changes.drop(while: \.isEmpty)
        return kept.prefix((kept.lastIndex { !$0.isEmpty } ?? kept.startIndex - 1) - kept.startIndex + 1).map(
            String.init)
    }

    private func refusal(_ line: Substring, _ problem: String, _ remedy: String) -> PackageSyntaxError {
        .changelog(line: index, String(line), problem: problem, remedy: remedy)
    }
}
