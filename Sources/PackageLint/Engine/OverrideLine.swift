/// One line of an override file that names a tag.
struct OverrideLine: Sendable, Hashable {
    /// The tag, as it stands there; an old name of it, perhaps.
    let tag: String
    /// What stands behind the tag, with each run of spaces as one; empty means any context.
    ///
    /// `*` stands for any characters, `?` for one.
    let context: String
    /// Architectures in brackets, each with `!` where it is excluded; empty for all.
    let architectures: [String]
    /// The comments above it, as one text.
    let reason: String
    /// Where it stands, counted from 1.
    let number: Int

    /// The tag's present name.
    var presentTag: String { RenamedTags.all[tag] ?? tag }

    /// Tag and context.
    var words: String { context.isEmpty ? tag : "\(tag) \(context)" }

    /// Whether it counts for a package of `architecture`.
    func applies(to architecture: String) -> Bool {
        guard let first = architectures.first else { return true }
        let isNamed = architectures.contains { KnownArchitectures.matches($0, architecture) }
        return first.hasPrefix("!") ? !isNamed : isNamed
    }
}
