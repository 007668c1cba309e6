/// The files of a distribution, or of a folder, that differ.
public struct FileGroupDifference: Codable, Sendable, Hashable {
    /// One file.
    public struct File: Codable, Sendable, Hashable {
        /// The file, absolute.
        public let path: String
        /// What happened to it.
        public let change: Change
    }

    /// The name of a Python distribution; nil for files of none.
    public let distribution: String?
    /// The folder that the files lie below, absolute; nil for those of a distribution.
    public let folder: String?
    /// How many are new.
    public let added: Int
    /// How many are gone.
    public let removed: Int
    /// How many have another content, mode or owner.
    public let changed: Int
    /// By how many bytes of content the files grew together.
    public let bytes: Int64
    /// The first files of a folder by path; none for a distribution.
    public let files: [File]
}
