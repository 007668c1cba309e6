/// A file and its size.
public struct FileSummary: Codable, Sendable, Hashable {
    /// The file, absolute.
    public let path: String
    /// Bytes of content.
    public let bytes: Int64
}
