/// The lines of a package's override files that speak of one tag.
struct TagOverrides {
    /// A line with the file that it stands in.
    struct Candidate {
        let line: OverrideLine
        let path: String
        let pattern: WildcardPattern

        /// Where it comes among others: lintian sorts by length, but compares the lengths as words, so 16 before 9.
        var rank: String { "\(line.context.unicodeScalars.count)" }
    }

    /// All lines; of two with the same context the last one, as lintian has it.
    let candidates: [Candidate]
    private let exact: [String: Int]
    private let patterns: [Int]

    /// Sorts `lines`, whose order is that of the files.
    init(_ lines: [(line: OverrideLine, path: String)]) {
        var byContext: [String: (line: OverrideLine, path: String)] = [:]
        for line in lines { byContext[line.line.context] = line }
        let sorted = byContext.values
            .map { Candidate(line: $0.line, path: $0.path, pattern: WildcardPattern($0.line.context)) }
            .sorted { ($0.rank, $0.line.number) < ($1.rank, $1.line.number) }
        let isExact = sorted.map { !$0.line.context.contains { "*?\\".contains($0) } && !$0.line.context.isEmpty }
        exact = Dictionary(
            sorted.indices.filter { isExact[$0] }.map { (sorted[$0].line.context, $0) },
            uniquingKeysWith: { first, _ in first })
        patterns = Array(sorted.indices.filter { !isExact[$0] }.prefix(Self.patternsATag))
        candidates = sorted
    }

    /// More are no longer obeyed: each is compared with each finding of the tag.
    private static let patternsATag = 1000

    /// The line that silences a finding with this context: the first that fits.
    func match(_ context: String) -> Candidate? {
        let limit = exact[context] ?? candidates.count
        let pattern = patterns.prefix { $0 < limit }.first { index in
            candidates[index].line.context.isEmpty || candidates[index].pattern.matches(context)
        }
        return (pattern ?? exact[context]).map { candidates[$0] }
    }
}
