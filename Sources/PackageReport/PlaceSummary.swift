/// How much lies in a folder and below it.
public struct PlaceSummary: Codable, Sendable, Hashable {
    /// The folder, absolute.
    public let path: String
    /// Files and hard links.
    public let files: Int
    /// Bytes of content; what has several names counts once.
    public let bytes: Int64
}
