/// The override files of a package at work: which findings they silence, and which of their lines silence nothing.
struct Overrides {
    private let files: [OverrideFile]
    private let package: CheckedPackage
    /// The lines that count, by present tag, the shortest context first.
    private let lines: [String: [Candidate]]

    private struct Candidate {
        let line: OverrideLine
        let path: String
        let pattern: WildcardPattern
    }

    /// Reads the override files of `package`.
    init(of package: CheckedPackage) {
        self.package = package
        files = [.lintian, .ourselves].map { OverrideFile(of: package, for: $0) }
        let architecture = package.control.unfolded("Architecture") ?? "all"
        var lines: [String: [Candidate]] = [:]
        for file in files {
            for line in file.lines where line.applies(to: architecture) && Self.counts(line, for: file.reader) {
                // Of two lines with the same context the last counts, as lintian has it.
                lines[line.presentTag, default: []].removeAll { $0.line.context == line.context }
                lines[line.presentTag]?.append(
                    Candidate(line: line, path: file.path ?? "", pattern: WildcardPattern(line.context)))
            }
        }
        self.lines = lines.mapValues { candidates in
            candidates.enumerated().sorted { left, right in
                let lengths = (left.element.line.context.utf8.count, right.element.line.context.utf8.count)
                return lengths.0 != lengths.1 ? lengths.0 < lengths.1 : left.offset < right.offset
            }.map(\.element)
        }
    }

    /// lintian takes no notice of tags that it does not know, and never silences what it says of overrides.
    private static func counts(_ line: OverrideLine, for reader: OverrideFile.Reader) -> Bool {
        if OverrideTags.cannotBeOverridden.contains(line.presentTag) { return false }
        return reader == .ourselves || LintianTagNames.all.contains(line.presentTag)
    }

    /// Those of `findings` that stay, those that a line silences, and what is said of lines that silence nothing.
    ///
    /// Lines are judged only if their tag is in `judged`: those that were looked for.
    func apply(
        to findings: [Finding], judging judged: Set<String>
    ) -> (kept: [Finding], silenced: [Finding], leftovers: [Finding]) {
        var (kept, silenced): ([Finding], [Finding]) = ([], [])
        var used: Set<OverrideLine> = []
        var found: Set<String> = []
        for finding in findings {
            found.insert(finding.tag.name)
            let context = finding.overridableContext
            let match = lines[finding.tag.name]?.first { $0.line.context.isEmpty || $0.pattern.matches(context) }
            if let match {
                used.insert(match.line)
                silenced.append(finding)
            } else {
                kept.append(finding)
            }
        }
        return (kept, silenced, leftovers(used: used, found: found, judged: judged))
    }

    private func leftovers(used: Set<OverrideLine>, found: Set<String>, judged: Set<String>) -> [Finding] {
        lines.filter { judged.contains($0.key) }.flatMap { tag, candidates in
            candidates.filter { !used.contains($0.line) }.map { candidate in
                let isMismatch = found.contains(tag)
                return Finding(
                    isMismatch ? OverrideTags.mismatched : OverrideTags.unused, package: package.name,
                    context: candidate.line.words, path: candidate.path,
                    line: candidate.line.number,
                    explanation: isMismatch
                        ? "“\(tag)” was found, but nowhere with the context “\(candidate.line.context)”." : nil)
            }
        }
    }
}
