/// Which changelogs a package has, and under which names (Policy 12.7).
struct ChangelogFilesCheck: Check {
    static let none = Tag(
        "no-changelog", .error, "The package has no changelog.",
        advice: """
            apt-listchanges and administrators look for it. Ship `/usr/share/doc/PACKAGE/changelog.Debian.gz` (without \
            a Debian revision: `changelog.gz`), compressed by `gzip -9n`.
            """,
        source: "Debian Policy 4.4 and 12.7")
    static let missing = Tag(
        "debian-changelog-file-missing-or-wrong-name", .error, "The package has the upstream changelog only.",
        advice: """
            A version with a hyphen says that Debian's revision has a history of its own. Ship it as \
            `changelog.Debian.gz`, or use a version without a hyphen.
            """,
        source: "Debian Policy 12.7")
    static let uncompressed = Tag(
        "changelog-file-not-compressed", .error, "A changelog is not compressed.",
        advice: "Compress it by `gzip -9n`; tools look for the name with `.gz`.",
        source: "Debian Policy 12.7")
    static let level = Tag(
        "changelog-not-compressed-with-max-compression", .warning, "A changelog is not compressed by `gzip -9`.",
        advice: "Compress it by `gzip -9n`: the level stands in the file's header.",
        source: "Debian Policy 12.7")
    static let link = Tag(
        "debian-changelog-file-is-a-symlink", .warning, "A changelog is a symbolic link.",
        advice: "Its target may be missing where the documentation of one package was removed. Ship the file itself.",
        source: "Debian Policy 12.7")
    static let nativeName = Tag(
        "wrong-name-for-changelog-of-native-package", .warning,
        "The changelog has the name for packages with a revision.",
        advice: "A version without a hyphen has one history only. Name the file `changelog.gz`.",
        source: "Debian Policy 12.7")
    static let debianName = Tag(
        "wrong-name-for-debian-changelog-file", .error, "The changelog of the Debian revision has a wrong name.",
        advice: "Name it `changelog.Debian.gz`, with a capital D.",
        source: "Debian Policy 12.7")
    static let upstreamName = Tag(
        "wrong-name-for-upstream-changelog", .warning, "The upstream changelog has a wrong name.",
        advice: "Name it `changelog.gz`, whatever upstream calls it.",
        source: "Debian Policy 12.7")

    static let tags = [none, missing, uncompressed, level, link, nativeName, debianName, upstreamName]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        guard package.files[package.documentation]?.linkTarget == nil else { return }
        let files = package.documentationFiles
        for file in files where Self.isChangelog(file.name) { check(file, in: package, &findings) }
        if Self.isNative(package) {
            checkNative(files, package, &findings)
        } else {
            checkWithRevision(files, package, &findings)
        }
    }

    private func check(_ file: PackagedFile, in package: CheckedPackage, _ findings: inout Findings) {
        if file.linkTarget != nil { findings.add(Self.link, at: file.path) }
        guard file.name.hasSuffix(".gz") else {
            findings.add(Self.uncompressed, at: file.path)
            return
        }
        guard let bytes = package.files.resolve(file.path)?.bytes else { return }
        // RFC 1952 2.3: XFL is 2 where gzip took its greatest effort.
        let isBest = bytes.starts(with: [0x1F, 0x8B]) && bytes.count > 8 && bytes[8] == 2
        if !isBest { findings.add(Self.level, at: file.path) }
    }

    private func checkNative(_ files: [PackagedFile], _ package: CheckedPackage, _ findings: inout Findings) {
        if files.contains(where: { ["changelog", "changelog.gz"].contains($0.name) }) { return }
        if let other = files.first(where: { $0.name.lowercased() == "changelog.debian.gz" }) {
            findings.add(Self.nativeName, at: other.path)
        } else {
            findings.add(Self.none, "\(package.documentation)/changelog.gz (native package)")
        }
    }

    private func checkWithRevision(_ files: [PackagedFile], _ package: CheckedPackage, _ findings: inout Findings) {
        let upstream: Set<Substring> = ["changelog", "changelog.gz", "changelog.html", "changelog.html.gz"]
        let hasUpstream = files.contains { upstream.contains($0.name) }
        if !hasUpstream, let other = files.first(where: { Self.isUpstreams($0.name.lowercased()) }) {
            findings.add(Self.upstreamName, at: other.path)
        }
        if files.contains(where: { ["changelog.Debian", "changelog.Debian.gz"].contains($0.name) }) { return }
        let debian = files.first { ["changelog.debian", "changelog.debian.gz"].contains($0.name.lowercased()) }
        if let debian {
            findings.add(Self.debianName, at: debian.path)
        } else if package.version.contains("-0.") {
            // A revision of 0.1 may be that of a package without one, made by somebody else.
        } else if files.contains(where: { ["changelog", "changelog.gz"].contains($0.name) }) {
            findings.add(Self.missing)
        } else {
            findings.add(Self.none, "\(package.documentation)/changelog.Debian.gz (non-native package)")
        }
    }

    private static func isUpstreams(_ name: String) -> Bool { name.hasPrefix("change") && !name.contains("debian") }

    private static func isChangelog(_ name: Substring) -> Bool {
        let stem = name.hasSuffix(".gz") ? name.dropLast(3) : name
        return ["changelog", "changelog.html", "changelog.Debian"].contains(stem)
    }

    /// Whether the source's version has no Debian revision.
    private static func isNative(_ package: CheckedPackage) -> Bool {
        var version = package.control.unfolded("Version")
        if let source = package.control["Source"], let open = source.firstIndex(of: "("), source.contains(")") {
            version = String(source[open...].dropFirst().prefix { $0 != ")" })
        }
        return version.map { !$0.contains("-") } ?? false
    }
}
