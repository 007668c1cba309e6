public import PackageLint

/// What a build tells while it runs; the library itself prints nothing.
public enum BuildEvent: Sendable, Equatable {
    /// A stage begins.
    case started(BuildStage)
    /// A stage has come so far.
    case progressed(BuildStage, BuildProgress)
    /// A stage is done.
    case finished(BuildStage, seconds: Double)
    /// What the check of the package came to.
    case checked(CheckReport)
    /// Something that does not stop the build but that somebody should know.
    case warned(String)
}
