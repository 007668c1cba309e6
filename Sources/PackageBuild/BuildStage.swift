/// The steps of a build, in their order.
public enum BuildStage: String, Sendable, CaseIterable, Codable {
    /// Reading vsdeb.yaml and what it names.
    case manifest
    /// Running the frontend's own build.
    case frontend
    /// Fetching, verifying and expanding the wheels.
    case wheels
    /// Rendering the templates and gathering the files.
    case tree
    /// Looking for what would fail on the server, before anything is written.
    case check
    /// Compressing and writing.
    case package
}
