/// The compiled files of a package, and what they need of the system.
public struct CompiledSummary: Codable, Sendable, Hashable {
    /// The symbol versions that a library of the system must have.
    public struct Need: Codable, Sendable, Hashable {
        /// Such as `libstdc++.so.6`.
        public let library: String
        /// The highest of each series, such as `GLIBCXX_3.4.21`.
        public let versions: [String]
    }

    /// How many ELF files there are.
    public let files: Int
    /// The processors that they are made for.
    public let machines: [String]
    /// The oldest glibc, and so libc6, that has all symbols: `2.34`; nil where no version is asked for.
    public let glibc: String?
    /// A file that needs no less than that.
    public let glibcNeededBy: String?
    /// What each library of the system must have, by its name.
    public let needs: [Need]
}
