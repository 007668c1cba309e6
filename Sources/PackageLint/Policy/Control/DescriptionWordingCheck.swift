/// What a description should not talk about (Developer's Reference 6.2).
struct DescriptionWordingCheck: Check {
    static let firstPerson = Tag(
        "using-first-person-in-description", .info, "The description says “I”, “we”, “my” or the like.",
        advice: "Readers do not know who speaks. Say what the package does: “it offers …” in place of “we offer …”.",
        source: "Developer's Reference 6.2.1")
    static let planned = Tag(
        "description-mentions-planned-features", .info, "The description promises what is not there yet.",
        advice: "Promises outlive their time in a package. Describe what this version does.",
        source: "Developer's Reference 6.2.1")
    static let homepage = Tag(
        "description-contains-homepage", .warning, "The description has a line “Homepage:”.",
        advice: "There is a field for it: move the address to `Homepage:` in the control file.",
        source: "Debian Policy 5.6.23")
    static let possibleHomepage = Tag(
        "description-possibly-contains-homepage", .info, "The description seems to name the homepage.",
        advice: "There is a field for it: move the address to `Homepage:` in the control file.",
        source: "Debian Policy 5.6.23")

    static let tags = [firstPerson, planned, homepage, possibleHomepage]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        guard let description = DescriptionText(package.control) else { return }
        var hasHomepage = package.control.field("Homepage") != nil
        for (number, line) in description.numbered {
            let lower = line.lowercased()
            if Self.isHomepageLine(lower) {
                findings.add(Self.homepage, "line \(number)")
                hasHomepage = true
            }
            if Self.promises.contains(where: lower.contains) { findings.add(Self.planned, "(line \(number))") }
            checkPerson(line, number, &findings)
        }
        if !hasHomepage, let address = Self.homepage(in: description.extended) {
            findings.add(Self.possibleHomepage, address)
        }
    }

    private func checkPerson(_ line: Substring, _ number: Int, _ findings: inout Findings) {
        var seen: Set<Substring> = []
        for word in line.split(whereSeparator: { $0 == " " || $0 == "\t" }) where Self.persons.contains(String(word)) {
            if seen.insert(word).inserted { findings.add(Self.firstPerson, "line \(number): \(word)") }
        }
    }

    private static let persons: Set = [
        "I", "My", "my", "Our", "our", "Ours", "ours", "mine", "myself", "me", "us", "We", "we",
    ]
    private static let promises = [
        "will soon allow", "soon will allow", "will soon be able", "soon will be able", "will soon support",
        "soon will support", "is planned", "is also planned",
    ]

    private static func isHomepageLine(_ line: String) -> Bool {
        let text = line.trimmingWhiteSpace()
        guard text.hasPrefix("homepage: ") else { return false }
        let address = text.dropFirst("homepage: ".count).drop { $0 == "<" }
        return address.hasPrefix("http://") || address.hasPrefix("https://")
    }

    /// The first address, if the text speaks of a page, or the one that ends the text.
    private static func homepage(in text: String) -> String? {
        let addresses = addresses(in: text)
        let flat = text.lowercased().split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" })
            .joined(separator: " ")
        let words = [
            "homepage", "webpage", "website", "url", "upstream", "web site", "home page", "further information",
            "more info", "official site", "project home",
        ]
        if let first = addresses.first, words.contains(where: flat.contains) { return first.address }
        guard let last = addresses.last else { return nil }
        let rest = text[last.end...].trimmingWhiteSpace()
        return ["", ">", ">.", "."].contains(String(rest)) ? last.address : nil
    }

    private static func addresses(in text: String) -> [(address: String, end: String.Index)] {
        var found: [(String, String.Index)] = []
        var rest = text[...]
        while let start = rest.firstRange(of: "http") {
            let address = rest[start.lowerBound...].prefix { $0 != ">" && !$0.isWhitespace }
            rest = rest[start.upperBound...]
            let host = ["https://", "http://"].first { address.hasPrefix($0) }.map { address.dropFirst($0.count) }
            guard let first = host?.first, first.isASCII, first.isLetter || first.isNumber else { continue }
            found.append((String(address), address.endIndex))
        }
        return found
    }
}
