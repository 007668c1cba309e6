/// One key of the manifest: what the decoder accepts and what docs/manifest.md says of it.
public struct ManifestKey: Sendable {
    /// The key within its section, such as `worker-class`.
    public let name: String
    /// What its value may be.
    public let type: ManifestValueType
    /// What holds when it is not written.
    public let standard: ManifestDefault
    /// A value for it, as YAML on one line.
    public let example: String
    /// What it is for: a sentence or two.
    public let summary: String

    init(
        _ name: String, _ type: ManifestValueType, _ standard: ManifestDefault, example: String, _ summary: String
    ) {
        self.name = name
        self.type = type
        self.standard = standard
        self.example = example
        self.summary = summary
    }
}
