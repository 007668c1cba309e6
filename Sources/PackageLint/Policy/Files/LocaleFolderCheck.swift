/// Folders of translations, which gettext finds by the language's code (ISO 639).
struct LocaleFolderCheck: Check {
    static let unknown = Tag(
        "unknown-locale-code", .warning, "A folder in /usr/share/locale is not named after a language.",
        advice:
            "gettext looks for `de`, `pt_BR` or `sr@latin`. Use the code of ISO 639-1, or of 639-3 where that has none.",
        source: "ISO 639-3; locale(7)")
    static let incorrect = Tag(
        "incorrect-locale-code", .warning, "A folder in /usr/share/locale has a code by which nobody looks for it.",
        advice: "Use the two letters of ISO 639-1 where the language has them, and GB for the United Kingdom.",
        source: "ISO 639-1; ISO 3166-1")

    static let tags = [unknown, incorrect]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        for folder in package.files.places where folder.isFolder && folder.parent == "usr/share/locale" {
            let name = String(folder.name)
            let locale = name.prefix { $0 != "." && $0 != "@" }
            let language = String(locale.prefix { $0 != "_" })
            guard locale != "l10n", !language.isEmpty else { continue }
            if let better = Self.better(language, locale: String(locale)) {
                let right = better + name.dropFirst(language.count)
                findings.add(Self.incorrect, "\(name) -> \(locale == "en_UK" ? "en_GB" : right)", at: folder.shown)
            } else if !LanguageCodes.known(language) {
                findings.add(Self.unknown, name, at: folder.shown)
            }
        }
    }

    /// Codes of countries taken for codes of languages.
    private static let mistaken = ["al": "sq", "cn": "zh", "cz": "cs", "dk": "da", "gr": "el", "in": "id"]

    private static func better(_ language: String, locale: String) -> String? {
        if let right = mistaken[language] { return right }
        if locale == "en_UK" { return "en" }
        return LanguageCodes.twoLetters[language]
    }
}
