/// Misspellings in the texts of programs.
struct BinarySpellingCheck: FileCheck {
    static let misspelt = Tag(
        "spelling-error-in-binary", .info, "A program's text has a misspelling.",
        advice: "Users may see it. Mend it in the source, or tell those who wrote it.", source: "Debian Policy 4.1")

    static let tags = [misspelt]

    /// Byte sequences of compilers' and Go's libraries, which spell a word by chance.
    private static let chance: Set = [
        "teH", "tEH", "tEh", "ang", "writeN", "ot", "cymK", "selectOn", "itialize", "wIH", "wiH", "iIF",
    ]

    func inspect(_ file: InspectedFile, _ findings: inout Findings) {
        guard file.file.content == .elf, !file.file.isBelow("usr/lib/debug") else { return }
        var seen: Set<String> = []
        file.forEachPartWithTexts { part in
            for misspelling in Misspellings.find(in: part, allowing: Self.chance)
            where seen.insert(misspelling.wrong.lowercased()).inserted {
                findings.add(Self.misspelt, "\(misspelling.wrong) \(misspelling.right)", at: file.file.path)
            }
        }
    }
}
