/// What happened to a thing between two packages.
public enum Change: String, Codable, Sendable, Hashable {
    case added, removed, changed
}
