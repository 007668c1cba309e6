/// Fonts in packages of other things.
struct FontCheck: Check {
    static let elsewhere = Tag(
        "font-in-non-font-package", .info, "A font was shipped in a package that is not named after fonts.",
        advice: """
            Every program can use a font that has a package of its own, fonts-NAME, and its licence is looked after
            there. Web fonts of one front end may stay: override the tag.
            """,
        source: "the Debian Fonts Task Force's packaging policy")
    static let outside = Tag(
        "font-outside-font-dir", .info, "A font lies outside /usr/share/fonts.",
        advice: "Only fonts there are found by fontconfig. Web fonts that browsers load from the page may stay.",
        source: "the Debian Fonts Task Force's packaging policy")
    static let duplicate = Tag(
        "duplicate-font-file", .warning, "A font was shipped that Debian has as a package.",
        advice: "Depend on the package that the finding names, and link to its file.",
        source: "the Debian Fonts Task Force's packaging policy")

    static let tags = [elsewhere, outside, duplicate]

    private static let endings: Set = ["eot", "otf", "pfb", "ttf", "woff", "woff2"]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        let isOfFonts = ["otf-", "ttf-", "t1-", "xfonts-", "fonts-"].contains { package.name.hasPrefix($0) }
        for file in package.files.all where file.isFile && Self.isFont(file.name) {
            if let shipper = DebianFonts.package(of: file.name.lowercased()) {
                let isItself = shipper.split(separator: " ").contains(package.name[...])
                if !isItself { findings.add(Self.duplicate, "also in (\(shipper))", at: file.path) }
            } else if !file.isBelow("usr/lib/R/site-library") {
                if !isOfFonts { findings.add(Self.elsewhere, at: file.path) }
                if !file.isBelow("usr/share/fonts") { findings.add(Self.outside, at: file.path) }
            }
        }
    }

    private static func isFont(_ name: Substring) -> Bool {
        guard name.utf8.contains(0x2E) else { return false }
        var parts = name.split(separator: ".", omittingEmptySubsequences: false)
        if parts.last?.lowercased() == "gz" { parts.removeLast() }
        guard let ending = parts.popLast(), endings.contains(ending.lowercased()) else { return false }
        return parts.last?.last.map { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" } ?? false
    }
}
