/// A changelog that is there twice (Policy 12.7).
struct DuplicateChangelogCheck: Check {
    static let duplicate = Tag(
        "duplicate-changelog-files", .warning, "Two changelogs hold the same.",
        advice: "Ship it once; with two names, one of them is not the history that the name promises.",
        source: "Debian Policy 12.7")

    static let tags = [duplicate]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        let documents = package.files.all.filter { $0.kind == .file && $0.size > 0 && $0.isBelow("usr/share/doc") }
        let equal = Dictionary(grouping: documents) { $0.md5 ?? [] }
        for group in equal.values where group.count > 1 {
            let paths = group.map(\.path).sorted()
            guard paths.contains(where: { $0.lowercased().contains("changelog") }) else { continue }
            findings.add(Self.duplicate, paths.joined(separator: " "))
        }
    }
}
