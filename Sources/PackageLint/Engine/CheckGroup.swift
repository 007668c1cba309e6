/// Checks that belong together: one page of the documentation.
public struct CheckGroup: Sendable {
    /// The page's file name without its ending.
    public let name: String
    /// The page's title.
    public let title: String
    /// The checks.
    public let checks: [any Check]

    /// Describes a group.
    public init(_ name: String, _ title: String, _ checks: [any Check]) {
        self.name = name
        self.title = title
        self.checks = checks
    }

    /// Every tag of the group, each once, by name.
    public var tags: [Tag] { Set(checks.flatMap { type(of: $0).tags }).sorted { $0.name < $1.name } }
}
