/// What was found and written, and what is left to do.
public struct SkeletonReport: Sendable, Hashable {
    /// One thing that was found out.
    public struct Fact: Sendable, Hashable {
        /// What it is about, in a word.
        public let name: String
        /// What was found, and where.
        public let value: String
    }

    /// The folder, as the caller named it.
    public let folder: String
    /// The files that were written, relative to the folder.
    public let written: [String]
    /// What was found out.
    public let facts: [Fact]
    /// What could not be read, and what that means.
    public let notes: [String]
    /// What to do next, in this order; lines behind the first are commands.
    public let steps: [[String]]
}
