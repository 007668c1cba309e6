/// Names with characters that shells, people or file systems trip over.
struct NameCheck: Check {
    static let notUTF8 = Tag(
        "shipped-file-without-utf8-name", .error, "A file's name is not UTF-8.",
        advice: "Debian's locales are UTF-8; the name shows as garbage, and Python cannot print it. Rename the file.",
        source: "Debian Policy 10.10")
    static let whitespace = Tag(
        "file-name-ends-in-whitespace", .warning, "A file's name ends in a space.",
        advice: "Nobody sees the space, and everybody forgets to type it. Rename the file.",
        source: "lintian's own rule")
    static let wildcard = Tag(
        "file-name-contains-wildcard-character", .warning, "A path has a `*` or `?`.",
        advice: "Shells take it for a pattern; most often one that matched nothing when the package was built.",
        source: "sh(1), pathname expansion")
    static let star = Tag(
        "star-file", .error, "A file is named `*`.",
        advice: "A pattern that matched nothing was copied as it stood. Look at the build's `cp` and `ln` lines.",
        source: "sh(1), pathname expansion")
    static let hyphen = Tag(
        "hyphen-file", .error, "A file is named `-`.",
        advice: "Programs take it for the standard input or for an option. It came from a mistyped command.",
        source: "POSIX.1, utility syntax guideline 13")

    static let tags = [notUTF8, whitespace, wildcard, star, hyphen]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        for file in package.files.places {
            if let last = file.name.utf8.last, !file.isFolder, last == 0x20 || (0x09...0x0D).contains(last) {
                findings.add(Self.whitespace, at: file.path)
            }
            if file.path.utf8.contains(where: { $0 == 0x2A || $0 == 0x3F }) {
                findings.add(Self.wildcard, at: file.shown)
            }
            if !file.isFolder, !file.parent.isEmpty {
                if file.name == "*" { findings.add(Self.star, at: file.path) }
                if file.name == "-" { findings.add(Self.hyphen, at: file.path) }
            }
            if !UTF8Text.isValid(file.rawName), !CommandFolders.path.contains(String(file.parent)) {
                findings.add(Self.notUTF8, at: file.shown)
            }
        }
    }
}
