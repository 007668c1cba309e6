/// What the service unit says beside the template's own lines.
public struct SystemdSettings: Equatable, Sendable {
    /// Units to start after (`After=`).
    public let after: [String]
    /// Units to start as well (`Wants=`).
    public let wants: [String]
    /// Addresses of documentation (`Documentation=`).
    public let documentation: [String]
    /// Seconds before a restart after a failure (`RestartSec=`).
    public let restartSeconds: Int
    /// Variables set for the service (`Environment=`).
    public let environment: [String: String]
    /// The limit of its memory (`MemoryMax=`), as systemd.resource-control(5) writes it.
    public let memoryMax: String?

    /// Takes every value as it is; `ManifestDecoder` is what checks them.
    public init(
        after: [String],
        wants: [String],
        documentation: [String],
        restartSeconds: Int,
        environment: [String: String],
        memoryMax: String?
    ) {
        self.after = after
        self.wants = wants
        self.documentation = documentation
        self.restartSeconds = restartSeconds
        self.environment = environment
        self.memoryMax = memoryMax
    }
}
