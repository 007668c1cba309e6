/// Whether wheels that the cache lacks may be fetched.
public enum NetworkUse: Sendable, Hashable {
    /// They are fetched.
    case allowed
    /// They are an error (`--offline`).
    case forbidden
}
