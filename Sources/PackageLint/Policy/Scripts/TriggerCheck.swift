/// The file `triggers` (deb-triggers(5)).
struct TriggerCheck: Check {
    static let unknown = Tag(
        "unknown-trigger", .error, "The triggers file has a directive that dpkg does not know.",
        advice: "dpkg refuses the package. Known are interest, activate, and both with -await or -noawait.",
        source: "deb-triggers(5)")
    static let implicitAwait = Tag(
        "uses-implicit-await-trigger", .warning, "A trigger does not say whether it is waited for.",
        advice: """
            Without a word dpkg waits, which is rarely needed and may lead to circles. Write \
            `interest-noawait` or `activate-noawait`; where waiting is meant, `-await`.
            """,
        source: "deb-triggers(5)")
    static let repeated = Tag(
        "repeated-trigger-name", .error, "A trigger is named twice.",
        advice: "Only one line counts, and which is not said. Take the other away.", source: "deb-triggers(5)")

    static let tags = [unknown, implicitAwait, repeated]

    private static let explicit: Set = ["interest-await", "interest-noawait", "activate-await", "activate-noawait"]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        guard let member = package.controlMember("triggers"), member.kind == .file else { return }
        var places: [Substring: [Int]] = [:]
        for (index, raw) in member.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let words = raw.trimmingSpaces().split(maxSplits: 1) { $0 == " " || $0 == "\t" }
            guard words.count == 2, !words[0].hasPrefix("#") else { continue }
            places[words[1], default: []].append(index + 1)
            let directive = String(words[0])
            if directive == "interest" || directive == "activate" {
                findings.add(Self.implicitAwait, directive, at: "triggers", line: index + 1)
            } else if !Self.explicit.contains(directive) {
                findings.add(Self.unknown, directive, at: "triggers", line: index + 1)
            }
        }
        for (name, lines) in places.sorted(by: { $0.key < $1.key }) where lines.count > 1 {
            let numbers = lines.map(String.init).joined(separator: " ")
            findings.add(Self.repeated, "\(name) (lines \(numbers))", at: "triggers")
        }
    }
}
