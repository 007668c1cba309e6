/// Runs the stages of a build one after the other, tells of each, and remembers its seconds.
final class StageClock {
    private let onEvent: @Sendable (BuildEvent) -> Void
    /// The stages that are done.
    private(set) var seconds: [BuildReport.StageSeconds] = []

    init(onEvent: @escaping @Sendable (BuildEvent) -> Void) { self.onEvent = onEvent }

    /// Runs one stage.
    func run<Result>(_ stage: BuildStage, _ work: () async throws -> Result) async throws -> Result {
        try Task.checkCancellation()
        onEvent(.started(stage))
        let start = ContinuousClock.now
        let result = try await work()
        let duration = start.duration(to: .now) / .seconds(1)
        seconds.append(BuildReport.StageSeconds(stage: stage, seconds: duration))
        onEvent(.finished(stage, seconds: duration))
        return result
    }
}
