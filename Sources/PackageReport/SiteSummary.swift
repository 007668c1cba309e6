/// A site of nginx.
public struct SiteSummary: Codable, Sendable, Hashable {
    /// The file, absolute.
    public let path: String
    /// The values of `listen`.
    public let listens: [String]
    /// The host names that it answers to.
    public let serverNames: [String]
    /// Whether nginx reads it once the package is installed.
    public let isEnabled: Bool
}
