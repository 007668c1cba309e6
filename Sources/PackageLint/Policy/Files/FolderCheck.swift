/// Folders that are empty, missing in the archive, or named like one above them.
struct FolderCheck: Check {
    static let empty = Tag(
        "package-contains-empty-directory", .info, "A folder is empty.",
        advice: """
            Often a sign that files were not installed. A folder that the running program fills belongs into /var, made by
            the unit's StateDirectory= or by tmpfiles.d.
            """,
        source: "lintian's own rule")
    static let missing = Tag(
        "missing-intermediate-directory", .warning, "The archive has a file but not the folder above it.",
        advice: """
            dpkg makes the folder by itself, with a mode and an owner that nobody chose. List every folder before what
            lies in it.
            """,
        source: "deb(5)")
    static let repeated = Tag(
        "repeated-path-segment", .pedantic, "A folder has the name of one above it.",
        advice: "Often a copying mistake, as in usr/share/app/app. If it is meant so, leave it.",
        source: "lintian's own rule")

    static let tags = [empty, missing, repeated]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        let missing = package.files.missingFolders
        for folder in missing { findings.add(Self.missing, at: folder.shown) }
        let parents = Set(missing.map(\.parent))
        for folder in package.files.places where folder.isFolder && !folder.path.isEmpty {
            if package.name != "base-files", Self.mustHoldFiles(folder.shown),
                package.files.children(of: folder.path).isEmpty, !parents.contains(folder.path[...])
            {
                findings.add(Self.empty, at: folder.shown)
            }
            if Self.isRepeated(folder) { findings.add(Self.repeated, String(folder.name), at: folder.shown) }
        }
    }

    /// Folders in /var and /etc are filled later; Perl's build programs leave empty ones that do no harm.
    private static func mustHoldFiles(_ folder: String) -> Bool {
        !folder.hasPrefix("var/") && !folder.hasPrefix("etc/") && folder != "usr/share/perl5/"
            && !(folder.hasPrefix("usr/lib/") && folder.hasSuffix("/perl5/") && folder.split(separator: "/").count < 5)
    }

    private static func isRepeated(_ folder: PackagedFile) -> Bool {
        folder.parent.split(separator: "/").contains(folder.name)
    }
}
