/// Files that are shipped twice: as they are, and compressed.
struct CompressedDuplicateCheck: Check {
    static let duplicate = Tag(
        "compressed-duplicate", .info, "A file lies beside its compressed copy.",
        advice: """
            One of the two is mostly a leftover. For a front end that nginx serves with gzip_static it is meant so:
            override the tag with that reason.
            """,
        source: "lintian's own rule")

    static let tags = [duplicate]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        for file in package.files.all where file.isFile {
            guard let stem = CompressedName.stem(of: file.path[...]), let other = package.files[stem] else { continue }
            if !other.isFolder { findings.add(Self.duplicate, at: file.path) }
        }
    }
}
