/// How gunicorn runs the application; the names are those of its own settings.
public struct GunicornSettings: Equatable, Sendable {
    /// Where it listens.
    public let bind: BindAddress
    /// The most workers: it starts min(processors * 2 + 1, workers).
    public let workers: Int
    /// The class of its workers, a dotted Python name.
    public let workerClass: String
    /// Seconds after which a silent worker is killed.
    public let timeout: Int
    /// Seconds that a worker may take to finish when it is told to stop.
    public let gracefulTimeout: Int
    /// Seconds that an idle connection is kept.
    public let keepAlive: Int
    /// Requests after which a worker is replaced; 0 for never.
    public let maxRequests: Int
    /// The most requests that chance adds to `maxRequests`.
    public let maxRequestsJitter: Int
    /// Whether the application is loaded before the workers are forked.
    public let preload: Bool
    /// How much it logs.
    public let logLevel: LogLevel

    /// Takes every value as it is; `ManifestDecoder` is what checks them.
    public init(
        bind: BindAddress,
        workers: Int,
        workerClass: String,
        timeout: Int,
        gracefulTimeout: Int,
        keepAlive: Int,
        maxRequests: Int,
        maxRequestsJitter: Int,
        preload: Bool,
        logLevel: LogLevel
    ) {
        self.bind = bind
        self.workers = workers
        self.workerClass = workerClass
        self.timeout = timeout
        self.gracefulTimeout = gracefulTimeout
        self.keepAlive = keepAlive
        self.maxRequests = maxRequests
        self.maxRequestsJitter = maxRequestsJitter
        self.preload = preload
        self.logLevel = logLevel
    }
}
