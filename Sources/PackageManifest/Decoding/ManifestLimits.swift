/// Bounds of what is read: a manifest comes from a repository that may be anybody's.
enum ManifestLimits {
    /// Bytes of a manifest.
    static let manifest = 1 << 20
    /// Bytes of a file that the manifest names and the decoder reads.
    static let namedFile = 4 << 20
    /// Mappings and lists within each other; the schema needs three.
    static let depth = 16
    /// Values after every alias is followed.
    static let values = 20_000
    /// Aliases, which can multiply a small text to an endless one.
    static let aliases = 8
    /// Keys that stand twice before the rest is left unread.
    static let duplicates = 64
}
