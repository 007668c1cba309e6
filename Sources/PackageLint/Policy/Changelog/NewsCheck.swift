/// NEWS.Debian, which tells administrators what they must know before an upgrade (Developer's Reference 6.3.4).
struct NewsCheck: Check {
    static let uncompressed = Tag(
        "debian-news-file-not-compressed", .warning, "NEWS.Debian is not compressed.",
        advice: "apt-listchanges looks for `NEWS.Debian.gz`. Compress it by `gzip -9n`.",
        source: "Developer's Reference 6.3.4")
    static let version = Tag(
        "debian-news-entry-has-unknown-version", .warning,
        "NEWS.Debian tells of a version that the changelog does not know.",
        advice: "apt-listchanges shows an entry when its version is passed. Take a version of the changelog.",
        source: "Developer's Reference 6.3.4")

    static let tags = [uncompressed, version]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        guard package.files[package.documentation]?.linkTarget == nil else { return }
        for file in package.documentationFiles where file.name.lowercased() == "news.debian" {
            findings.add(Self.uncompressed, at: file.path)
        }
        let path = "\(package.documentation)/NEWS.Debian.gz"
        guard let news = package.files.resolve(path)?.readText(), let changelog = package.changelog,
            let entry = LooseChangelog(news.text).entries.first, !entry.version.isEmpty, !changelog.entries.isEmpty,
            !changelog.entries.contains(where: { $0.version == entry.version })
        else { return }
        findings.add(Self.version, entry.version, at: path, line: entry.line)
    }
}
