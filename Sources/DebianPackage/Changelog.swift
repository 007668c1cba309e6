/// A package's history in the format of debian/changelog (deb-changelog(5)).
public struct Changelog: Equatable, Sendable {
    /// The entries as they stand in the file, the newest first; never empty.
    public let entries: [ChangelogEntry]
    /// The first entry of the file.
    public let newest: ChangelogEntry

    /// Reads a whole changelog.
    ///
    /// - Throws: `PackageSyntaxError.changelog` with the line of the first fault.
    public init(_ text: String) throws(PackageSyntaxError) {
        var parser = ChangelogParser(text)
        entries = try parser.entries()
        guard let first = entries.first else {
            throw .changelog(
                line: 1, "", problem: "it holds no entry",
                remedy: "begin with “package (1.0) unstable; urgency=medium”")
        }
        newest = first
    }
}
