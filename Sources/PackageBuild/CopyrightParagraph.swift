import DebianPackage

/// The paragraph of a machine-readable copyright file for one bundled library (copyright-format 1.0).
struct CopyrightParagraph {
    let library: BundledLibrary

    /// The paragraph with its last newline.
    var text: String {
        var text = "Files:\n" + library.files.sorted().map { " \($0)\n" }.joined()
        text += "Copyright:\n" + notices.map { " \($0)\n" }.joined()
        text += "License: \(shortName)\n" + body
        text += "Comment: \(library.name) \(library.version)"
        if let homepage = library.homepage { text += ", \(homepage)" }
        return text + "\n"
    }

    /// The licence's name; the library's own name behind it keeps texts apart that differ in the people they name.
    private var shortName: String {
        let words = library.license.filter { $0.isLetter || $0.isNumber || " .-+()".contains($0) }
        return (words.isEmpty ? "see-below" : words).replacing(" ", with: "-") + "~\(library.name)"
    }

    /// The lines in which somebody claims the copyright, from the texts; else whom the metadata names.
    private var notices: [String] {
        var seen: Set<String> = []
        let claims = library.licenseTexts.flatMap { $0.split(whereSeparator: \.isNewline) }
            .map { $0.filter { !$0.isWhitespace || $0 == " " }.trimmingPrefix { " *#/".contains($0) } }
            .filter { Self.isClaim($0) }.map(String.init).filter { seen.insert($0).inserted }
        if !claims.isEmpty { return Array(claims.prefix(Self.mostNotices)) }
        let people = library.authors.isEmpty ? ["the authors of \(library.name)"] : library.authors
        return people.map { "Copyright holders: \($0)" }
    }

    private static let mostNotices = 40

    private static func isClaim(_ line: Substring) -> Bool {
        let lower = line.lowercased()
        return ["copyright (c)", "copyright ©", "(c) ", "© "].contains { lower.hasPrefix($0) }
            || lower.hasPrefix("copyright ") && line.contains(where: \.isNumber)
    }

    /// The licence's text, or where every Debian has it (Policy 12.5).
    private var body: String {
        guard !library.licenseTexts.isEmpty else {
            let pointer = CommonLicense(named: library.license)?.pointerLines
            let metadata = "\(library.name) ships no text of its licence; its metadata says: \(folded(library.license))"
            return Self.indent(pointer ?? [metadata])
        }
        return library.licenseTexts.map { Self.indent(CommonLicense.pointing(Self.lines(of: $0))) }
            .joined(separator: " .\n")
    }

    private func folded(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    /// The lines of a text without control characters, spaces at the ends of lines, and empty lines at either end.
    private static func lines(of text: String) -> [String] {
        var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
            String(line.filter { $0 >= " " || $0 == "\t" }).trimmedEnd
        }
        while lines.last?.isEmpty == true { lines.removeLast() }
        return Array(lines.drop(while: \.isEmpty))
    }

    /// Lines as a field's continuation has them.
    private static func indent(_ lines: [String]) -> String {
        lines.map { $0.isEmpty ? " .\n" : " \($0)\n" }.joined()
    }
}

extension String {
    /// Without spaces at the end.
    fileprivate var trimmedEnd: String { String(reversed().drop { $0.isWhitespace }.reversed()) }
}
