/// The address that tells whether the service serves.
public struct HealthCheck: Equatable, Sendable {
    /// Its path, such as `/api/health`.
    public let path: String
    /// Seconds to wait for a good answer after a start.
    public let timeout: Int

    /// Takes every value as it is; `ManifestDecoder` is what checks them.
    public init(path: String, timeout: Int) {
        self.path = path
        self.timeout = timeout
    }
}
