/// The tags that the real lintian knows.
public enum LintianTags {
    /// Whether lintian has a tag of this name, whether it is looked for here or not.
    public static func has(_ name: String) -> Bool { LintianTagNames.all.contains(name) }
}
