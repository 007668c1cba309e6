/// How the service's logs are rotated.
public struct LogRotation: Equatable, Sendable {
    /// How often.
    public let frequency: LogFrequency
    /// How many old logs are kept.
    public let keep: Int

    /// Takes every value as it is; `ManifestDecoder` is what checks them.
    public init(frequency: LogFrequency, keep: Int) {
        self.frequency = frequency
        self.keep = keep
    }
}
