/// What `--explain` prints of a tag, and what docs/checks/ holds.
public struct TagPage: Sendable {
    private let tag: Tag

    /// The page of `tag`.
    public init(_ tag: Tag) { self.tag = tag }

    /// The page for a terminal.
    public var text: String {
        """
        \(tag.severity.letter): \(tag.name) (\(tag.severity.rawValue))

        \(tag.summary)

        \(tag.advice)

        Source: \(tag.source)
        """
    }

    /// The page as a section of Markdown.
    public var markdown: String {
        """
        ### \(tag.name)

        **\(tag.severity.rawValue.prefix(1).uppercased() + tag.severity.rawValue.dropFirst()).** \(tag.summary)

        \(tag.advice)

        Source: \(tag.source).
        """
    }
}

extension CheckGroup {
    /// The group's page in Markdown.
    public var markdown: String {
        """
        # \(title)

        `vsdeb check --explain TAG` prints a section of this page. The rules' own words are in the sources; this page is
        written from them (`RECORD_SNAPSHOTS=1 swift test --filter CheckDocumentation`).

        \(tags.map { TagPage($0).markdown }.joined(separator: "\n\n"))

        """
    }
}
