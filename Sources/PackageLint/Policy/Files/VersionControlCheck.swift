/// What version control systems keep beside the files.
struct VersionControlCheck: Check {
    static let folder = Tag(
        "package-contains-vcs-control-dir", .warning, "The folder of a version control system was packed.",
        advice: """
            It holds the whole history: names, removed secrets, the server's address. Pack an export (git archive), or
            exclude the folder.
            """,
        source: "lintian's own rule")
    static let file = Tag(
        "package-contains-vcs-control-file", .warning, "The settings of a version control system were packed.",
        advice: "They have no use on the machine; wheels often carry them. Exclude `.gitignore` and such.",
        source: "lintian's own rule")

    static let tags = [folder, file]

    private static let folders: Set = ["CVS", ".svn", ".bzr", ".git", ".hg", ".arch-ids", "{arch}"]
    private static let files: Set = [
        ".arch-inventory", ".hgtags", ".cvsignore", ".cvs_ignore", ".gitignore", ".git_ignore", ".hgignore",
        ".hg_ignore", ".gitmodules", ".git_modules", ".gitattributes", ".git_attributes", ".hg_archival.txt",
    ]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        for file in package.files.places where !file.parent.isEmpty {
            if file.isFolder, Self.folders.contains(String(file.name)) {
                findings.add(Self.folder, at: file.shown)
            } else if file.isFile, file.name.hasPrefix("."), !file.isBelow("usr/share/cargo/registry"),
                Self.files.contains(String(CompressedName.stem(of: file.name) ?? file.name))
            {
                findings.add(Self.file, at: file.path)
            }
        }
    }
}
