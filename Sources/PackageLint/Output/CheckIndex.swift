/// The table of all tags: docs/checks/README.md.
public struct CheckIndex: Sendable {
    private let groups: [CheckGroup]

    /// The table of these groups.
    public init(_ groups: [CheckGroup]) { self.groups = groups }

    /// The table in Markdown.
    public var markdown: String {
        let count = groups.reduce(0) { $0 + $1.tags.count }
        let tables = groups.map { group in
            let rows = group.tags.map {
                "| [\($0.name)](\(group.name).md#\($0.name.lowercased())) | \($0.severity.rawValue) | \($0.summary) |"
            }
            return (["## \(group.title)", "", "| tag | severity | what is wrong |", "| --- | --- | --- |"] + rows)
                .joined(separator: "\n")
        }
        return """
            # What `vsdeb check` finds

            \(count) tags. Those of Debian's Policy bear lintian's names and severities; those of the service are our own.
            Written from the rules (`RECORD_SNAPSHOTS=1 swift test --filter CheckDocumentation`).

            \(tables.joined(separator: "\n\n"))

            """
    }
}
