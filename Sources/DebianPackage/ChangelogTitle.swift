/// The first line of a changelog entry: `package (version) distributions; urgency=medium`.
struct ChangelogTitle {
    let line: Int
    let text: String
    let package: PackageName
    let version: DebianVersion
    let distributions: [String]
    let urgency: ChangelogEntry.Urgency

    /// Reads a title that stands on a line, counted from 1.
    init(_ line: Substring, at number: Int) throws(PackageSyntaxError) {
        (self.line, text) = (number, String(line))
        let halves = line.split(separator: ";", maxSplits: 1, omittingEmptySubsequences: false)
        let words = halves[0].split { $0 == " " || $0 == "\t" }
        guard line.first.map({ $0 != " " && $0 != "\t" }) == true, halves.count == 2, words.count >= 3,
            words[1].first == "(", words[1].last == ")"
        else {
            let remedy = "write “package (1.0) unstable; urgency=medium”"
            throw Self.refusal(number, line, "it is not the title of an entry", remedy)
        }
        do {
            package = try PackageName(String(words[0]))
            version = try DebianVersion(String(words[1].dropFirst().dropLast()))
        } catch {
            throw Self.refusal(number, line, error.problem, error.remedy)
        }
        distributions = words[2...].map(String.init)
        urgency = try Self.urgency(in: halves[1], of: line, at: number)
    }

    private static func urgency(
        in metadata: Substring, of line: Substring, at number: Int
    ) throws(PackageSyntaxError) -> ChangelogEntry.Urgency {
        let known = ChangelogEntry.Urgency.allCases.map(\.rawValue).joined(separator: ", ")
        for pair in metadata.split(separator: ",") {
            let sides = pair.split(separator: "=", maxSplits: 1).map { $0.trimmingSpaces().lowercased() }
            guard sides.count == 2 else {
                throw refusal(number, line, "“\(pair.trimmingSpaces())” is no key=value", "write “urgency=medium”")
            }
            guard sides[0] == "urgency" else { continue }
            guard let urgency = ChangelogEntry.Urgency(rawValue: sides[1]) else {
                throw refusal(number, line, "there is no urgency “\(sides[1])”", "write one of: \(known)")
            }
            return urgency
        }
        throw refusal(number, line, "the urgency is missing", "write “; urgency=medium” after the distribution")
    }

    private static func refusal(
        _ number: Int, _ line: Substring, _ problem: String, _ remedy: String
    ) -> PackageSyntaxError {
        .changelog(line: number, String(line), problem: problem, remedy: remedy)
    }
}
