/// What a test tells while it runs.
public enum LifeEvent: Sendable {
    /// Something takes long, or is not as wanted.
    case note(String)
    /// A scenario began.
    case started(scenario: String)
    /// A step of a scenario ended.
    case step(scenario: String, StepReport)
    /// A scenario failed, and its machine will be kept: what is known of it before that.
    case failed(ScenarioReport)
    /// A scenario's machine stays until the command is interrupted; the text tells how to get into it.
    case kept(scenario: String, String)
    /// A scenario ended.
    case finished(ScenarioReport)
}
