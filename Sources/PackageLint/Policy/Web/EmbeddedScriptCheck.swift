/// Copies of JavaScript libraries that Debian has as packages.
struct EmbeddedScriptCheck: FileCheck {
    static let embedded = Tag(
        "embedded-javascript-library", .warning, "A copy of a JavaScript library that Debian packages was shipped.",
        advice: """
            Debian's security team mends its own copy only. Depend on the package that the finding names and link to its
            file, or keep the copy current yourself and override the tag.
            """,
        source: "Debian Policy 4.13")

    static let tags = [embedded]

    /// Bootstrap's name is a common word, so its content counts too.
    func inspect(_ inspected: InspectedFile, _ findings: inout Findings) {
        guard Self.libraries(for: inspected.file.path).contains("libjs-bootstrap"),
            inspected.control["Package"] != "libjs-bootstrap", Self.hasBootstrap(inspected.content)
        else { return }
        findings.add(Self.embedded, "please use libjs-bootstrap", at: inspected.file.path)
    }

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        for file in package.files.all where file.isFile {
            for library in Self.libraries(for: file.path)
            where library != "libjs-bootstrap" && library != package.name && !Self.isOfDoxygen(file, package) {
                findings.add(Self.embedded, "please use \(library)", at: file.path)
            }
        }
    }

    private static func hasBootstrap(_ content: [UInt8]) -> Bool {
        var isFound = false
        signs.each(in: content) { word, offset in
            // The search takes capitals for small letters; the libraries' names are capitals here.
            isFound = content[offset + 4] == (word == 0 ? 0x43 : 0x54)
            return !isFound
        }
        return isFound
    }

    private static let signs = KeywordSearch(["var carousel", "var typeahead"])

    /// Doxygen brings its own jquery.js, which no other fits.
    private static func isOfDoxygen(_ file: PackagedFile, _ package: CheckedPackage) -> Bool {
        file.name == "jquery.js" && package.files["\(file.parent)/doxygen.css"] != nil
    }

    private static func libraries(for path: String) -> [String] {
        guard let name = ScriptName(path) else { return [] }
        return PackagedLibraries.all.filter { library in
            library.fits(name)
        }.map(\.package)
    }
}
