/// How much gunicorn logs, from most to least.
public enum LogLevel: String, CaseIterable, Sendable {
    /// Everything.
    case debug
    /// The course of things.
    case info
    /// What might become a problem.
    case warning
    /// What failed.
    case error
    /// What stops the service.
    case critical
}
