/// What the latest entry says (Developer's Reference 6.3).
struct ChangelogEntryCheck: Check {
    static let empty = Tag(
        "changelog-empty-entry", .error, "The latest entry says nothing.",
        advice: "Users want to know why there is a new version. Name at least one change.",
        source: "Debian Policy 4.4")
    static let tooLong = Tag(
        "debian-changelog-line-too-long", .warning, "A line of the latest entry has more than 80 characters.",
        advice: "The text is shown as it stands, in mails and on terminals. Break the line.",
        source: "Developer's Reference 6.3")
    static let tooShort = Tag(
        "debian-changelog-line-too-short", .pedantic, "A change is told in one short word.",
        advice: "Say what changed and why.",
        source: "Developer's Reference 6.3")
    static let spelling = Tag(
        "spelling-error-in-changelog", .warning, "The latest entry has a misspelling.",
        advice: "Write the word as the finding does.",
        source: "Developer's Reference 6.3")

    static let tags = [empty, tooLong, tooShort, spelling]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        guard let path = package.changelogFile?.path, let changelog = package.changelog,
            let latest = changelog.entries.first
        else { return }
        let isEmpty = !latest.text.unicodeScalars.contains {
            $0.properties.isAlphabetic || $0.properties.numericType != nil
        }
        if isEmpty, latest.distribution != "UNRELEASED" { findings.add(Self.empty, at: path, line: latest.line) }
        checkLines(of: latest, in: changelog, path, &findings)
        // An entry that tells of mended spelling names the mistakes.
        let text = latest.changes.filter { !$0.contains("spelling") && !$0.contains("typo") }.joined(separator: "\n")
        for word in Misspellings.find(in: text, allowing: package.spellingExceptions) {
            findings.add(Self.spelling, word.description, at: path)
        }
    }

    private func checkLines(
        of entry: LooseChangelogEntry, in changelog: LooseChangelog, _ path: String, _ findings: inout Findings
    ) {
        // The first indented line of the file begins the latest entry.
        let start = changelog.lines.firstIndex { line in
            (line.first == " " || line.first == "\t") && !line.isBlank
        }
        for (number, line) in zip(((start ?? 0) + 1)..., entry.changes) {
            let isItem = line.hasPrefix("   * ")
            let item = line.dropFirst("   * ".count)
            if isItem, (1...5).contains(item.unicodeScalars.count), item.last != ":" {
                findings.add(Self.tooShort, String(item), at: path, line: number)
            }
            if line.unicodeScalars.count >= 82, !Self.isOneWord(line) {
                findings.add(Self.tooLong, at: path, line: number)
            }
        }
    }

    /// An address or a path cannot be broken.
    private static func isOneWord(_ line: Substring) -> Bool {
        let words = line.split { $0 == " " || $0 == "\t" }.drop { $0.allSatisfy { ".o*+-".contains($0) } }
        return words.count <= 1 || words.count == 2 && ["See", "see", "See:", "see:"].contains(words.first)
    }
}
