/// A systemd unit.
public struct UnitSummary: Codable, Sendable, Hashable {
    /// Such as `library-desk.service`.
    public let name: String
    /// The file, absolute.
    public let path: String
    /// The user that a service runs as.
    public let user: String?
    /// The command lines of ExecStart.
    public let starts: [String]
    /// The addresses that it listens on.
    public let listens: [String]
    /// The application that gunicorn or uvicorn serves, `module:attribute`.
    public let application: String?
}
