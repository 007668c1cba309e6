public import BootTesting

/// What became of one scenario.
public struct ScenarioReport: Equatable, Sendable {
    /// Its name.
    public let name: String
    /// The Debian it ran on.
    public let suite: Suite
    /// Its steps, as far as it came.
    public let steps: [StepReport]
    /// How long all of it took.
    public let seconds: Double
    /// Why it failed; nil when it passed.
    public let failure: String?
    /// What a failed scenario's server showed: the step's last screen, the unit's status, the journal.
    public let evidence: [Evidence]

    /// A text from the server, with what it is.
    public struct Evidence: Equatable, Sendable {
        /// What it is: “the journal of …”.
        public let title: String
        /// Its last lines.
        public let text: String

        /// Names a text.
        public init(title: String, text: String) {
            self.title = title
            self.text = text
        }
    }

    /// Describes what became of a scenario.
    public init(
        name: String, suite: Suite, steps: [StepReport], seconds: Double, failure: String? = nil,
        evidence: [Evidence] = []
    ) {
        self.name = name
        self.suite = suite
        self.steps = steps
        self.seconds = seconds
        self.failure = failure
        self.evidence = evidence
    }
}
