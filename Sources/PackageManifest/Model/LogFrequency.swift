/// How often logs are rotated, in the words of logrotate(8).
public enum LogFrequency: String, CaseIterable, Sendable {
    /// Every day.
    case daily
    /// Every week.
    case weekly
    /// Every month.
    case monthly
}
