/// What fonts themselves say of their licence.
struct FontLicenceCheck: FileCheck {
    static let embedding = Tag(
        "truetype-font-prohibits-installable-embedding", .warning, "A font forbids to be embedded in documents.",
        advice: "Its table OS/2 says so (fsType), and PDF writers obey it. Ask the author, or use another font.",
        source: "OpenType specification, OS/2 fsType")
    static let adobe = Tag(
        "license-problem-font-adobe-copyrighted-fragment", .error,
        "A Type 1 font has a piece of Adobe's that is not free.",
        advice:
            "The fragment's copyright says \"All Rights Reserved\". Regenerate the font without it, or leave it out.",
        source: "Debian Policy 2.2.1")
    static let uncredited = Tag(
        "license-problem-font-adobe-copyrighted-fragment-no-credit", .error,
        "A Type 1 font has a piece of Adobe's that is not free, without its copyright notice.",
        advice: "Regenerate the font without the fragment, or leave it out.", source: "Debian Policy 2.2.1")

    static let tags = [embedding, adobe, uncredited]

    func inspect(_ inspected: InspectedFile, _ findings: inout Findings) {
        let content = inspected.content
        if let type = TrueTypeFont.embeddingType(content) {
            let words = Self.words.filter { type & $0.bit != 0 }.map(\.word)
            if !words.isEmpty {
                findings.add(Self.embedding, "(\(words.joined(separator: ", ")))", at: inspected.file.path)
            }
        } else if let tag = Type1Font(content)?.adobeFragment {
            findings.add(tag == .credited ? Self.adobe : Self.uncredited, at: inspected.file.path)
        }
    }

    private static let words: [(bit: UInt16, word: String)] = [
        (2, "never embed"), (4, "preview/print only"), (8, "edit only"),
    ]
}
