/// What became of one step of a scenario.
public struct StepReport: Equatable, Sendable {
    /// What was done.
    public let name: String
    /// How long it took.
    public let seconds: Double
    /// Figures that it brought to light, such as “1,200 requests”.
    public let remarks: [String]
    /// Why it failed; nil when it did not.
    public let failure: String?

    /// Describes a step.
    public init(name: String, seconds: Double, remarks: [String] = [], failure: String? = nil) {
        self.name = name
        self.seconds = seconds
        self.remarks = remarks
        self.failure = failure
    }
}
