/// The override files of a package at work: which findings they silence, and which of their lines silence nothing.
struct Overrides {
    private let package: String
    /// The lines that count, by present tag.
    private let lines: [String: TagOverrides]

    /// Reads the override files of `package`.
    init(of package: CheckedPackage) {
        self.package = package.name
        let architecture = package.control.unfolded("Architecture") ?? "all"
        var lines: [String: [(line: OverrideLine, path: String)]] = [:]
        for file in [OverrideFile.Reader.lintian, .ourselves].map({ OverrideFile(of: package, for: $0) }) {
            for line in file.lines where line.applies(to: architecture) && Self.counts(line, for: file.reader) {
                lines[line.presentTag, default: []].append((line, file.path ?? ""))
            }
        }
        self.lines = lines.mapValues(TagOverrides.init)
    }

    /// lintian takes no notice of tags that it does not know, and never silences what it says of overrides.
    private static func counts(_ line: OverrideLine, for reader: OverrideFile.Reader) -> Bool {
        if OverrideTags.cannotBeOverridden.contains(line.presentTag) { return false }
        return reader == .ourselves || LintianTagNames.all.contains(line.presentTag)
    }

    /// What became of the findings.
    struct Outcome {
        /// Those that no line silences.
        var kept: [Finding] = []
        /// Those that a line silences.
        var silenced: [Finding] = []
        /// What is to be said of lines that silence nothing.
        var leftovers: [Finding] = []
    }

    /// Silences what the lines silence.
    ///
    /// Lines are judged only if their tag is in `judged`: those that were looked for.
    func apply(to findings: [Finding], judging judged: Set<String>) -> Outcome {
        var outcome = Outcome()
        var used: Set<OverrideLine> = []
        var found: Set<String> = []
        for finding in findings {
            found.insert(finding.tag.name)
            if let match = lines[finding.tag.name]?.match(finding.overridableContext) {
                used.insert(match.line)
                outcome.silenced.append(finding)
            } else {
                outcome.kept.append(finding)
            }
        }
        // Each list of misspellings finds others, so that such a line may well be of use to lintian.
        for (tag, overrides) in lines where judged.contains(tag) && !tag.hasPrefix("spelling-error-in") {
            let unused = overrides.candidates.filter { !used.contains($0.line) }
            outcome.leftovers += unused.map { leftover($0, found.contains(tag) ? .mismatched : .unused) }
        }
        return outcome
    }

    private enum Use { case mismatched, unused }

    private func leftover(_ candidate: TagOverrides.Candidate, _ use: Use) -> Finding {
        let line = candidate.line
        return Finding(
            use == .unused ? OverrideTags.unused : OverrideTags.mismatched, package: package, context: line.words,
            path: candidate.path, line: line.number,
            explanation: use == .unused
                ? nil : "“\(line.presentTag)” was found, but nowhere with the context “\(line.context)”.")
    }
}
