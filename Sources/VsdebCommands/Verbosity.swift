import Logging

/// What the libraries log beside the events that a display shows.
enum Verbosity {
    /// Prints it all on standard error.
    ///
    /// May be called once a process.
    static func tellAll() {
        LoggingSystem.bootstrap { label in
            var handler = StreamLogHandler.standardError(label: label)
            handler.logLevel = .debug
            return handler
        }
    }
}
