extension GunicornSettings {
    /// Reads the section `gunicorn`; nil after a fault.
    init?(_ reader: SectionReader) {
        let (bind, workers) = (reader.text("bind").flatMap { BindAddress($0.value) }, reader.integer("workers"))
        let (workerClass, preload) = (reader.text("worker-class")?.value, reader.boolean("preload"))
        let (timeout, gracefulTimeout) = (reader.integer("timeout"), reader.integer("graceful-timeout"))
        let (keepAlive, maxRequests) = (reader.integer("keep-alive"), reader.integer("max-requests"))
        let (jitter, logLevel) = (reader.integer("max-requests-jitter"), reader.choice("log-level") as LogLevel?)
        guard let bind, let workers, let workerClass, let timeout, let gracefulTimeout, let keepAlive, let maxRequests,
            let jitter, let preload, let logLevel
        else { return nil }
        self.init(
            bind: bind, workers: workers, workerClass: workerClass, timeout: timeout, gracefulTimeout: gracefulTimeout,
            keepAlive: keepAlive, maxRequests: maxRequests, maxRequestsJitter: jitter, preload: preload,
            logLevel: logLevel)
    }
}
