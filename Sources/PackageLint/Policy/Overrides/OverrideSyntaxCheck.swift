/// How override files are written.
struct OverrideSyntaxCheck: Check {
    static let malformed = Tag(
        "malformed-override", .error, "A line of an override file cannot be read.",
        advice:
            "Write `tag context`, or `package: tag context`; where anything stands before the tag, a colon follows it.",
        source: "Lintian User's Manual 2.4.1")
    static let alien = Tag(
        "alien-tag", .error, "An override names a tag that does not exist.",
        advice: """
            It silences nothing. Correct the name. Tags that lintian does not know belong into \
            `/usr/share/vsdeb/overrides/PACKAGE`, which has the same format and which lintian does not read.
            """,
        source: "Lintian User's Manual 2.4")
    static let renamed = Tag(
        "renamed-tag", .pedantic, "An override names a tag by its old name.",
        advice: "It still works. Write the present name, which the finding tells.",
        source: "Lintian User's Manual 2.4")
    static let duplicate = Tag(
        "duplicate-override-context", .warning, "Two overrides have the same tag and context.",
        advice: "Remove one of the two lines.",
        source: "Lintian User's Manual 2.4.1")
    static let restriction = Tag(
        "invalid-override-restriction", .error, "An override's list of architectures makes no sense.",
        advice: "Name architectures that exist, either all with `!` or none; a package for all of them needs no list.",
        source: "Lintian User's Manual 2.4.1")
    static let spelling = Tag(
        "spelling-in-override-comment", .pedantic, "A comment in an override file has a misspelling.",
        advice: "Write the word as the finding does.",
        source: "Lintian User's Manual 2.4.1")

    static let tags = [malformed, alien, renamed, duplicate, restriction, spelling]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        for reader in [OverrideFile.Reader.lintian, .ourselves] {
            let file = OverrideFile(of: package, for: reader)
            guard let path = file.path else { continue }
            for fault in file.faults { findings.add(Self.malformed, fault.words, at: path, line: fault.line) }
            for line in file.lines { check(line, file, path, package, &findings) }
            checkDuplicates(file.lines, path, &findings)
        }
    }

    private func check(
        _ line: OverrideLine, _ file: OverrideFile, _ path: String, _ package: CheckedPackage,
        _ findings: inout Findings
    ) {
        if line.presentTag != line.tag {
            findings.add(Self.renamed, "\(line.tag) => \(line.presentTag)", at: path, line: line.number)
        } else if file.reader == .lintian, !LintianTagNames.all.contains(line.tag) {
            findings.add(Self.alien, line.tag, at: path, line: line.number)
        }
        for words in Self.faults(inArchitecturesOf: line, package) {
            findings.add(Self.restriction, words, at: path, line: line.number)
        }
        for word in Misspellings.find(in: line.reason, allowing: package.spellingExceptions) {
            findings.add(Self.spelling, "\(line.tag) \(word)", at: path, line: line.number - 1)
        }
    }

    /// What is wrong, in lintian's words.
    private static func faults(inArchitecturesOf line: OverrideLine, _ package: CheckedPackage) -> [String] {
        guard !line.architectures.isEmpty else { return [] }
        if package.control.unfolded("Architecture") == "all" {
            return ["Architecture list in Arch:all installable"]
        }
        let unknown = line.architectures.filter { name in
            let bare = name.hasPrefix("!") ? name.dropFirst() : name[...]
            return bare != "all" && !KnownArchitectures.isName(bare) && !KnownArchitectures.isWildcard(bare)
        }
        if !unknown.isEmpty { return unknown.map { "Unknown architecture wildcard \($0)" } }
        let excluded = line.architectures.count { $0.hasPrefix("!") }
        return excluded == 0 || excluded == line.architectures.count ? [] : ["Inconsistent architecture negation"]
    }

    private func checkDuplicates(_ lines: [OverrideLine], _ path: String, _ findings: inout Findings) {
        let equal = Dictionary(grouping: lines) { "\($0.presentTag) \($0.context)" }
        for group in equal.values where group.count > 1 {
            // lintian sorts the numbers as words.
            let numbers = group.map { "\($0.number)" }.sorted().joined(separator: " ")
            findings.add(Self.duplicate, "\(group[0].presentTag) (lines \(numbers))", at: path)
        }
    }
}
