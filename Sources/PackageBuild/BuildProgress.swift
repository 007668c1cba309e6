/// How far a stage has come.
public struct BuildProgress: Sendable, Equatable {
    /// What is counted.
    public enum Unit: String, Sendable {
        case bytes, files, wheels
    }

    /// Done so far.
    public let done: Int64
    /// In all.
    public let total: Int64
    /// What ``done`` and ``total`` count.
    public let unit: Unit
    /// What is being worked on, where one name says it.
    public let detail: String?

    /// Describes a state of progress.
    public init(done: Int64, total: Int64, unit: Unit, detail: String? = nil) {
        self.done = done
        self.total = total
        self.unit = unit
        self.detail = detail
    }
}
