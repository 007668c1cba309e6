/// A section of the manifest: a key at the top whose value holds other keys.
public struct ManifestSection: Sendable {
    /// How often a section's keys may stand in it.
    public enum Shape: Sendable {
        /// A mapping that must be there.
        case required
        /// A mapping whose absence means its defaults.
        case defaulted
        /// A mapping whose absence means that the package has nothing of the kind.
        case optional
        /// A list of mappings.
        case list
    }

    /// The section's key; empty for the keys at the top that hold a plain value.
    public let name: String
    /// How often its keys may stand in it.
    public let shape: Shape
    /// Its keys in the order of docs/manifest.md.
    public let keys: [ManifestKey]

    init(_ name: String, _ shape: Shape, _ keys: [ManifestKey]) {
        self.name = name
        self.shape = shape
        self.keys = keys
    }

    /// The key of that name.
    public func key(_ name: String) -> ManifestKey? { keys.first { $0.name == name } }

    /// A key's name as messages and docs/manifest.md give it: `package.name`.
    public func label(of key: String) -> String { name.isEmpty ? key : "\(name).\(key)" }
}
