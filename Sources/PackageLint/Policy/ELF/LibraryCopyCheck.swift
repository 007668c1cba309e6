/// Copies of libraries that Debian has, and what programs say (Policy 4.13).
struct LibraryCopyCheck: FileCheck {
    static let embedded = Tag(
        "embedded-library", .error, "A compiled file holds a copy of a library that Debian has.",
        advice: """
            Debian's security updates do not reach the copy: you must follow the library yourself, and rebuild. Use \
            Debian's package, or override the tag with what you do instead.
            """,
        source: "Debian Policy 4.13")

    static let tags = [embedded]

    func inspect(_ file: InspectedFile, _ findings: inout Findings) {
        guard file.file.content == .elf, !file.file.isBelow("usr/lib/debug") else { return }
        let source =
            file.control["Source"]?.split(separator: " ").first.map(String.init) ?? file.control["Package"] ?? ""
        for library in EmbeddedLibraries.found(in: file)
        where !library.sources.contains(where: source.hasPrefix) {
            findings.add(Self.embedded, library.name, at: file.file.path)
        }
    }
}
