/// How far the writing of a package has come.
public struct WriteProgress: Sendable, Equatable {
    /// Files packed so far.
    public var files: Int
    /// Files in all.
    public let totalFiles: Int
    /// Bytes packed so far, before compression.
    public var bytes: Int64
    /// Bytes in all, before compression; hard links count nothing.
    public let totalBytes: Int64
}
