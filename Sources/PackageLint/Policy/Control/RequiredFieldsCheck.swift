/// The fields without which dpkg or apt cannot do their work (Policy 5.3).
struct RequiredFieldsCheck: Check {
    static let required = Tag(
        "required-field", .error, "A field is missing without which no package may be.",
        advice: """
            dpkg refuses a package without Package, Version, Architecture or Maintainer, and users see nothing of one \
            without Description. Add the field to the control file.
            """,
        source: "Debian Policy 5.3")
    static let recommended = Tag(
        "recommended-field", .warning, "A field is missing that every package should have.",
        advice: """
            apt's front ends sort packages by Section, and Priority tells what an installer takes by itself. Write \
            `Section: web` (or what fits) and `Priority: optional`.
            """,
        source: "Debian Policy 5.3")

    static let tags = [required, recommended]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        let missing = { (names: [String]) in
            names.filter { package.control.field($0) == nil }
                .map { name in package.fileName.map { "\($0) \(name)" } ?? name }
        }
        for words in missing(["Package", "Version", "Architecture", "Maintainer", "Description"]) {
            findings.add(Self.required, words)
        }
        for words in missing(["Section", "Priority"]) { findings.add(Self.recommended, words) }
    }
}
