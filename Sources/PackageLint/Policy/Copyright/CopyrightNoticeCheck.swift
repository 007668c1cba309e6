/// What a copyright file must say, and what is left of templates (Policy 12.5).
struct CopyrightNoticeCheck: Check {
    static let notice = Tag(
        "copyright-without-copyright-notice", .warning, "The copyright file names no holder with a year.",
        advice:
            "Write who holds the copyright since when: `Copyright: 2026 Example Team`, or that it is public domain.",
        source: "Debian Policy 12.5")
    static let templates = Tag(
        "helper-templates-in-copyright", .error, "The copyright file still has parts of a template.",
        advice: "Replace what stands in angle brackets, and “Upstream Author(s)”, by the facts.",
        source: "Debian Policy 12.5")
    static let returns = Tag(
        "copyright-has-crs", .pedantic, "The copyright file has carriage returns.",
        advice: "Save it with Unix line ends.",
        source: "Debian Policy 12.5")
    static let spelling = Tag(
        "spelling-error-in-copyright", .pedantic, "The copyright file has a misspelling.",
        advice: "Write the word as the finding does, unless it stands so in the license itself.",
        source: "Debian Policy 12.5")

    static let tags = [notice, templates, returns, spelling]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        guard let text = CopyrightText(of: package) else { return }
        if text.bytes.contains(0x0D) { findings.add(Self.returns) }
        if Self.templateWords.contains(where: text.contains) { findings.add(Self.templates) }
        let isLink = package.files["\(package.documentation)/copyright"]?.linkTarget != nil
        if !isLink, !Self.hasNotice(text) { findings.add(Self.notice) }
        let words = String(decoding: text.bytes, as: UTF8.self)
        for word in Misspellings.find(in: words, allowing: package.spellingExceptions, repeatedWords: .allowed) {
            findings.add(Self.spelling, word.description)
        }
    }

    /// A word or sign of copyright with a year in its line, or directly below it; or the public domain.
    private static func hasNotice(_ text: CopyrightText) -> Bool {
        if text.containsWords("public domain") || text.containsWords("public-domain") { return true }
        let signs: [StaticString] = ["copyright", "copr.", "©"]
        return signs.contains { sign in
            text.rests(after: sign).contains(where: hasYear)
                || text.beginnings(after: sign).contains(where: beginsWithYear)
        }
    }

    /// Whether four digits stand alone.
    private static func hasYear(_ line: ArraySlice<UInt8>) -> Bool {
        line.split { !isPartOfWord($0) }.contains { $0.count == 4 && $0.allSatisfy { (0x30...0x39).contains($0) } }
    }

    private static func beginsWithYear(_ text: ArraySlice<UInt8>) -> Bool {
        let rest = text.drop { $0 == 0x20 || (0x09...0x0D).contains($0) || "()c:".utf8.contains($0) }
        let digits = rest.prefix { (0x30...0x39).contains($0) }
        return digits.count == 4 && !(rest.dropFirst(4).first.map(isPartOfWord) ?? false)
    }

    private static func isPartOfWord(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "_")
    }

    /// Words of dh_make's and other helpers' templates.
    private static let templateWords: [StaticString] = [
        "<fill in ftp site>", "<fill in http/ftp site>", "<Must follow here>", "<Put the license of the package here",
        "<put author's name and email here>", "<put author(s) name and email here>",
        "<put author'(s) name and email here>", "<Copyright (C) YYYY Name OfAuthor>", "Upstream Author(s)", "<years>",
        "<special license>", "<This follows the format of Description: lines", "<Including paragraphs>",
        "<likewise for another author>", "<INSERT COPYRIGHT YEAR(S) HERE>",
    ]
}
