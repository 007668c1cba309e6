/// A copy of feedparser.
struct FeedparserCheck: FileCheck {
    static let embedded = Tag(
        "embedded-feedparser-library", .warning, "A copy of feedparser is shipped.",
        advice: "Debian's security updates do not reach it. Depend on python3-feedparser.",
        source: "Debian Policy 4.13")

    static let tags = [embedded]

    func inspect(_ file: InspectedFile, _ findings: inout Findings) {
        guard file.file.name == "feedparser.py", file.file.path.contains("/"),
            file.control["Source"]?.hasPrefix("feedparser") != true,
            ByteSearch.contains(file.content, "Universal feed parser")
        else { return }
        findings.add(Self.embedded, at: file.file.path)
    }
}
