/// What a key of the manifest means when it is not written.
public enum ManifestDefault: Equatable, Sendable {
    /// It must be written.
    case required
    /// It then has no value.
    case absent
    /// It then has this value, as YAML.
    case value(String)
    /// It then has a value that depends on others: what that is, in words.
    case computed(String)
}

extension ManifestDefault: CustomStringConvertible {
    /// The default as docs/manifest.md shows it.
    public var description: String {
        switch self {
        case .required: "**required**"
        case .absent: "none"
        case .value(let text): "`\(text)`"
        case .computed(let words): words
        }
    }
}
