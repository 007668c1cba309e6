/// Folders that the Filesystem Hierarchy Standard does not know, and files outside those that it knows.
struct StandardFoldersCheck: Check {
    static let topLevel = Tag(
        "non-standard-toplevel-dir", .error, "A folder lies directly in / that the FHS does not know.",
        advice: """
            The root belongs to the FHS; backups, mounts and security policies are written for its folders. Put programs
            below /usr or /opt, data into /var/lib.
            """,
        source: "FHS 3.0, 3.2")
    static let inUsr = Tag(
        "non-standard-dir-in-usr", .warning, "A folder lies directly in /usr that the FHS does not know.",
        advice: "Large software gets no folder of its own in /usr. Use /usr/lib/NAME and /usr/share/NAME.",
        source: "FHS 3.0, 4.2")
    static let inVar = Tag(
        "non-standard-dir-in-var", .error, "A folder lies in /var that the FHS does not know.",
        advice: "Use /var/lib/NAME for state, /var/cache/NAME for what can be made again, /var/log/NAME for logs.",
        source: "FHS 3.0, 5.2")
    static let inShare = Tag(
        "file-directly-in-usr-share", .error, "A file lies directly in /usr/share.",
        advice: "/usr/share has a folder for every package: put the file into /usr/share/NAME.",
        source: "FHS 3.0, 4.11")
    static let inBin = Tag(
        "subdir-in-usr-bin", .error, "A folder lies in /usr/bin.",
        advice: """
            Programs in it are on nobody's PATH, and the FHS forbids it. Use /usr/libexec/NAME or /usr/lib/NAME for
            programs that people do not call.
            """,
        source: "FHS 3.0, 4.4")
    static let unusual = Tag(
        "file-in-unusual-dir", .warning, "A file lies where packages have no files.",
        advice: """
            Logs, caches and spool files are made by the running program, not shipped, and nothing belongs directly into
            / or /usr. Use /usr/share/NAME, /usr/lib/NAME or /var/lib/NAME.
            """,
        source: "FHS 3.0, 3.2, 4.2 and 5.2")

    static let tags = [topLevel, inUsr, inVar, inShare, inBin, unusual]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        for file in package.files.places where !file.path.isEmpty {
            if file.isFolder {
                if package.name != "base-files", let tag = Self.tag(ofFolder: file) {
                    findings.add(tag, at: file.shown)
                }
            } else {
                if file.parent == "usr/share", file.isFile { findings.add(Self.inShare, at: file.path) }
                if Self.isUnusual(file.path) { findings.add(Self.unusual, at: file.path) }
            }
            if file.isBelow("var/lib/games") { findings.add(Self.inVar, at: file.shown) }
        }
    }

    private static func tag(ofFolder folder: PackagedFile) -> Tag? {
        let name = String(folder.name)
        if folder.isBelow("usr/bin") {
            let first = folder.path.dropFirst("usr/bin/".count).prefix { $0 != "/" }
            return StandardFolders.inBin.contains(String(first)) ? nil : inBin
        }
        switch folder.parent {
        case "": return StandardFolders.topLevel.contains(name) ? nil : topLevel
        case "usr": return StandardFolders.inUsr.contains(name) ? nil : inUsr
        case "var": return StandardFolders.inVar.contains(name) ? nil : inVar
        default: return nil
        }
    }

    /// `path` is not a folder's.
    private static func isUnusual(_ path: String) -> Bool {
        if StandardFolders.withFiles.contains(where: { path.utf8.starts(with: $0.utf8) }) { return false }
        guard path.utf8.starts(with: "usr/".utf8) else { return true }
        // Folders of cross compilers: usr/arm-linux-gnueabihf.
        let parts = path.split(separator: "/", maxSplits: 2)
        return parts.count < 3 || !parts[1].dropFirst().contains("-linux")
    }
}
