/// Tags about overrides that only the whole run can tell.
enum OverrideTags {
    static let unused = Tag(
        "unused-override", .info, "An override silences nothing.",
        advice: """
            The fault is gone, or a check no longer finds it. Remove the line, so that it does not hide the fault's \
            return. Lines for tags that this check does not know are left alone.
            """,
        source: "Lintian User's Manual 2.4")
    static let mismatched = Tag(
        "mismatched-override", .warning, "An override names a tag that was found, with another context.",
        advice:
            "The finding is still reported. Compare the context with what is printed behind the tag; `*` stands for any text.",
        source: "Lintian User's Manual 2.4")

    /// What is said of overrides, and no override silences.
    static let cannotBeOverridden: Set = [
        "alien-tag", "duplicate-override-context", "invalid-override-restriction", "malformed-override",
        "mismatched-override", "renamed-tag", "unused-override",
    ]
}
