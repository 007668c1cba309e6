/// What one run of a program may use up.
public struct ToolLimits: Sendable, Hashable {
    /// The longest run.
    public var time: Duration
    /// Bytes of standard output and standard error together.
    public var outputBytes: Int
    /// How long a program that was told to end (SIGTERM) may take to clean up before it is killed.
    public var grace: Duration

    /// Limits for a program that answers soon and briefly: 10 minutes, 16 MiB, 5 seconds to clean up.
    public init(time: Duration = .seconds(600), outputBytes: Int = 16 << 20, grace: Duration = .seconds(5)) {
        self.time = time
        self.outputBytes = outputBytes
        self.grace = grace
    }
}
