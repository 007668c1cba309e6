/// The bugs that the changelog closes (Developer's Reference 5.8.4).
struct ClosedBugsCheck: Check {
    static let none = Tag(
        "initial-upload-closes-no-bugs", .warning, "The first version closes no bug.",
        advice: """
            In Debian a new package answers a request with a number. For a package outside of Debian that is right: \
            override the tag, or use a version without a hyphen.
            """,
        source: "Developer's Reference 5.1")
    static let colon = Tag(
        "possible-missing-colon-in-closes", .error, "“closes” has no colon behind it.",
        advice: "The bug stays open. Write `Closes: #1012345`.",
        source: "Debian Policy 4.4; Developer's Reference 5.8.4")
    static let number = Tag(
        "wrong-bug-number-in-closes", .warning, "“Closes:” names what is no number.",
        advice: "Nothing is closed. Write `Closes: #1012345`.",
        source: "Debian Policy 4.4")

    static let tags = [none, colon, number]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        guard let path = package.changelogFile?.path, let changelog = package.changelog else { return }
        for (index, line) in changelog.lines.enumerated() {
            if let word = BugNumbers.strayWord(in: line) { findings.add(Self.number, word, at: path, line: index + 1) }
        }
        guard let latest = changelog.entries.first else { return }
        if changelog.entries.count == 1, latest.version.hasSuffix("-1"), !BugNumbers.areClosed(in: latest.text) {
            findings.add(Self.none, at: path, line: latest.line)
        }
        for words in BugNumbers.withoutColon(in: latest.text) {
            findings.add(Self.colon, words, at: path, line: latest.line)
        }
    }
}
