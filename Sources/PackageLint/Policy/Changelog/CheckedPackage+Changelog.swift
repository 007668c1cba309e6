internal import Archive

extension CheckedPackage {
    /// What lies in the package's own documentation folder and is a file or a link.
    var documentationFiles: [PackagedFile] {
        files.children(of: documentation).filter { $0.isFile || $0.linkTarget != nil }.sorted { $0.path < $1.path }
    }

    /// Debian's changelog of the package, under the first of its usual names.
    var changelogFile: PackagedFile? {
        [
            "changelog.Debian.gz", "changelog.Debian", "changelog.debian.gz", "changelog.debian", "changelog.gz",
            "changelog",
        ].lazy.compactMap { files["\(documentation)/\($0)"] }.first { $0.isFile || $0.linkTarget != nil }
    }

    /// The changelog, read; nil if there is none, or none that can be read as text.
    var changelog: LooseChangelog? {
        guard let file = changelogFile, let target = files.resolve(file.path) else { return nil }
        return target.readText().map { LooseChangelog($0.text, $0.isCut ? .firstPart : .whole) }
    }
}

extension PackagedFile {
    /// The content, decompressed where the name ends in `.gz`, up to 2 MiB of it; nil unless it is UTF-8.
    ///
    /// The rest of a longer file is cut off at a line's end: a few bytes may unpack to gigabytes.
    func readText() -> (text: String, isCut: Bool)? {
        guard let bytes, isFile else { return nil }
        let limit = 2 << 20
        var plain = bytes
        if name.hasSuffix(".gz") {
            guard let unpacked = try? Gzip.decompress(bytes, limit: limit) else { return nil }
            plain = unpacked
        }
        let isCut = plain.count >= limit
        if isCut { plain = Array(plain.prefix(limit)[...(plain.prefix(limit).lastIndex(of: 0x0A) ?? limit - 1)]) }
        return String(validating: plain, as: UTF8.self).map { ($0, isCut) }
    }
}
