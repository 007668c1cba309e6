/// Files that editors, file managers and build programs left behind.
struct LeftoverCheck: Check {
    static let backup = Tag(
        "backup-file-in-package", .warning, "An editor's backup or swap file was packed.",
        advice: "It is an old state of another file, secrets included. Remove `*~`, `#*#` and `.*.swp` before packing.",
        source: "lintian's own rule")
    static let finder = Tag(
        "macos-ds-store-file-in-package", .warning, "macOS's .DS_Store was packed.",
        advice: "It holds the names of files on the build machine. Exclude `.DS_Store`.", source: "lintian's own rule")
    static let fork = Tag(
        "macos-resource-fork-file-in-package", .warning, "macOS's shadow of a file (._name) was packed.",
        advice: "macOS's tar makes these; set COPYFILE_DISABLE=1, or exclude `._*`.", source: "lintian's own rule")
    static let thumbnails = Tag(
        "windows-thumbnail-database-in-package", .warning, "Windows's Thumbs.db was packed.",
        advice: "It holds small copies of pictures, deleted ones too. Exclude `Thumbs.db`.",
        source: "lintian's own rule")
    static let eslint = Tag(
        "package-contains-eslint-config-file", .error, "The settings of eslint were packed.",
        advice: "They are for those who change the source; the machine has no use for them. Exclude `.eslintrc*`.",
        source: "lintian's own rule")
    static let npm = Tag(
        "package-contains-npm-ignore-file", .error, "A .npmignore was packed.",
        advice: "npm reads it when it publishes; the machine has no use for it. Exclude `.npmignore`.",
        source: "lintian's own rule")
    static let sass = Tag(
        "package-contains-sass-cache-directory", .warning, "The cache of sass was packed.",
        advice: "The style sheets are compiled already. Exclude `.sass-cache`.", source: "lintian's own rule")

    static let tags = [backup, finder, fork, thumbnails, eslint, npm, sass]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        for file in package.files.places {
            if file.name.hasPrefix(".eslintrc") { findings.add(Self.eslint, at: file.shown) }
            if file.name == ".npmignore" { findings.add(Self.npm, at: file.shown) }
            if file.shown.contains("/.sass-cache/") { findings.add(Self.sass, at: file.shown) }
            guard file.isFile else { continue }
            for tag in Self.tags(ofFile: file) { findings.add(tag, at: file.path) }
        }
    }

    private static func tags(ofFile file: PackagedFile) -> [Tag] {
        let name = file.name
        var tags: [Tag] = []
        if name.hasSuffix("~") || isLocked(name) { tags.append(backup) }
        guard !file.parent.isEmpty else { return tags }
        if name.hasPrefix("."), name.hasSuffix(".swp"), name.utf8.count > 5 { tags.append(backup) }
        if name == ".DS_Store" || name == ".DS_Store.gz" { tags.append(finder) }
        if name.hasPrefix("._"), name.utf8.count > 2, !name.hasPrefix(".__"), !name.hasSuffix(".swp") {
            tags.append(fork)
        }
        let small = name.lowercased()
        if small == "thumbs.db" || small == "thumbs.db.gz" { tags.append(thumbnails) }
        return tags
    }

    /// `#name#`, as Emacs saves what is not written yet.
    private static func isLocked(_ name: Substring) -> Bool {
        name.hasSuffix("#") && name.dropLast().dropLast().contains("#")
    }
}
