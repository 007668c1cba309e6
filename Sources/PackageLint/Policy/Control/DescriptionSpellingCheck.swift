/// Misspellings in the description.
struct DescriptionSpellingCheck: Check {
    static let extended = Tag(
        "spelling-error-in-description", .info, "The description has a misspelling.",
        advice: "It is the first that users read of the package. Write the word as the finding does.",
        source: "Developer's Reference 6.2")
    static let synopsis = Tag(
        "spelling-error-in-description-synopsis", .info, "The synopsis has a misspelling.",
        advice: "Searches miss the package by that word. Write it as the finding does.",
        source: "Developer's Reference 6.2")
    static let capitals = Tag(
        "capitalization-error-in-description", .info, "A name in the description lacks its capitals.",
        advice: "Write the name as its owners do; the finding shows how.",
        source: "Developer's Reference 6.2")
    static let synopsisCapitals = Tag(
        "capitalization-error-in-description-synopsis", .info, "A name in the synopsis lacks its capitals.",
        advice: "Write the name as its owners do; the finding shows how.",
        source: "Developer's Reference 6.2")

    static let tags = [extended, synopsis, capitals, synopsisCapitals]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        guard let description = DescriptionText(package.control) else { return }
        let allowed = package.spellingExceptions
        for word in Misspellings.find(in: description.synopsis, allowing: allowed) {
            findings.add(Self.synopsis, word.description)
        }
        for word in Misspellings.find(in: description.extended, allowing: allowed) {
            findings.add(Self.extended, word.description)
        }
        for name in ProperNames.find(in: description.extended) { findings.add(Self.capitals, name.description) }
        guard package.control.field("Auto-Built-Package") == nil else { return }
        for name in ProperNames.find(in: description.synopsis) { findings.add(Self.synopsisCapitals, name.description) }
    }
}
