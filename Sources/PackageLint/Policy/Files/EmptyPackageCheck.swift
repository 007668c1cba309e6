/// Packages that install nothing but their own papers, and OpenPGP files named after one program.
struct EmptyPackageCheck: Check {
    static let empty = Tag(
        "empty-binary-package", .warning, "The package has nothing but its own papers.",
        advice: """
            Most often the build installed its files elsewhere. If it only pulls in others, call it a metapackage or a
            transitional package in the description.
            """,
        source: "lintian's own rule")
    static let keyName = Tag(
        "openpgp-file-has-implementation-specific-extension", .pedantic, "A file's name ends with .gpg.",
        advice: "Other programs read OpenPGP too: name binary files .pgp and armoured ones .asc.", source: "RFC 9580")

    static let tags = [empty, keyName]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        for file in package.files.all where file.isFile && file.name.hasSuffix(".gpg") {
            findings.add(Self.keyName, at: file.path)
        }
        let isEmpty = package.files.all.allSatisfy { $0.isFolder || Self.isPaper($0, of: package) }
        if isEmpty, !Self.isMeantEmpty(package) { findings.add(Self.empty) }
    }

    private static func isMeantEmpty(_ package: CheckedPackage) -> Bool {
        let description = package.control["Description"]?.lowercased() ?? ""
        let section = package.control["Section"]?.split(separator: "/").last ?? ""
        return phrases.contains { description.contains($0) } || ["tasks", "metapackages"].contains(section)
            || package.name.hasPrefix("task-")
    }

    private static let phrases = [
        "dependency package", "dummy package", "empty package", "meta package", "meta-package", "metapackage",
        "transitional package",
    ]

    private static func isPaper(_ file: PackagedFile, of package: CheckedPackage) -> Bool {
        let name = package.name
        // Compared as a beginning only, as lintian does: doc/sample-doc counts as doc/sample's.
        guard file.path.hasPrefix(package.documentation) else {
            return ["lintian/overrides/\(name)", "lintian/overrides/\(name).gz", "bug/\(name)"].contains {
                file.path == "usr/share/\($0)"
            } || ["control", "presubj", "script"].contains { file.path == "usr/share/bug/\(name)/\($0)" }
        }
        if file.path == package.documentation { return true }
        if file.isBelow(package.documentation), file.parent != package.documentation { return false }
        let architecture = package.control["Architecture"] ?? ""
        return papers.contains(String(file.name)) || file.name.lowercased() == "readme"
            || file.name.lowercased().hasPrefix("readme.") || file.name == "buildinfo_\(architecture).gz"
            || (architecture != "all" && file.name == "changelog.Debian.\(architecture).gz")
    }

    private static let papers: Set = [
        "AUTHORS", "AUTHORS.gz", "BUGS", "BUGS.gz", "CHANGES", "CHANGES.gz", "COPYING.gz", "HACKING", "HACKING.gz",
        "NEWS", "NEWS.Debian", "NEWS.Debian.gz", "NEWS.gz", "TODO", "TODO.gz", "changelog.Debian.gz", "changelog.gz",
        "copyright",
    ]
}
