/// Documentation outside /usr/share/doc.
struct MisplacedDocumentationCheck: Check {
    static let misplaced = Tag(
        "package-contains-documentation-outside-usr-share-doc", .info, "Documentation lies outside /usr/share/doc.",
        advice: """
            People look in /usr/share/doc/NAME, and `--path-exclude=/usr/share/doc/*` of small images leaves only that
            out. Move what people read; what the program reads itself (pages of a front end, data) may stay.
            """,
        source: "Debian Policy 12.3")

    static let tags = [misplaced]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        for file in package.files.all where file.isFile && Self.isMisplaced(file) {
            if !Self.describesDistribution(file, in: package.files) { findings.add(Self.misplaced, at: file.path) }
        }
    }

    private static func isInMetadata(_ file: PackagedFile) -> Bool {
        file.parent.hasSuffix(".dist-info") || file.parent.hasSuffix(".egg-info")
    }

    /// Whether it is part of what pip keeps of a package (top_level.txt, a licence), with all of the rest beside it.
    private static func describesDistribution(_ file: PackagedFile, in files: PackagedFiles) -> Bool {
        guard isInMetadata(file) else { return false }
        let others = file.parent.hasSuffix(".egg-info") ? ["PKG-INFO"] : ["METADATA", "RECORD", "WHEEL"]
        return others.allSatisfy { files["\(file.parent)/\($0)"] != nil }
    }

    private static func isMisplaced(_ file: PackagedFile) -> Bool {
        isDocumentation(file.name) && !folders.contains { file.isBelow($0) }
            && !isTemplate(file.parent) && file.parent != "usr/share/snmp/mibs" && !isOfDistribution(file)
    }

    private static func isDocumentation(_ name: Substring) -> Bool {
        let name = name.lowercased()
        if names.contains(name) { return true }
        guard let dot = name.utf8.lastIndex(of: 0x2E) else { return false }
        return endings.contains(String(name[name.index(after: dot)...]))
    }

    private static let endings: Set = [
        "doc", "docx", "htm", "html", "info", "latex", "markdown", "md", "odt", "pdf", "readme", "rmd", "rst", "rtf",
        "tex", "txt",
    ]
    private static let names: Set = [
        "code-of-conduct", "code-of_conduct", "code_of-conduct", "code_of_conduct", "contribute", "contributing",
        "copyright", "howto", "licence", "licences", "license", "licenses", "patent", "patents", "readme", "readme.1st",
        "readme.debian", "readme.first", "readme.source", "readmefirst", "todo", "todos",
    ]
    private static let folders = ["etc", "usr/share/doc", "usr/share/help", "usr/lib/R/site-library"]

    private static func isTemplate(_ folder: Substring) -> Bool {
        folder.split(separator: "/").contains { part in
            ["template", "templates", "template.d", "templates.d"].contains { part.hasSuffix($0) }
        }
    }

    private static func isOfDistribution(_ file: PackagedFile) -> Bool {
        file.name == "entry_points.txt" && file.parent.hasSuffix(".dist-info")
            && file.isBelow("usr/lib/python3/dist-packages")
            || file.isBelow("usr/share/gtk-doc/html") && (file.name.hasSuffix(".html") || file.name.hasSuffix(".htm"))
            || file.isBelow("var/lib/ocaml/lintian") && file.name.hasSuffix(".info")
    }
}
