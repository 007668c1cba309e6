import Synchronization

/// Runs the stages of a build, tells of each, and remembers its seconds.
final class StageClock: Sendable {
    private let onEvent: @Sendable (BuildEvent) -> Void
    private let times = Mutex<[BuildReport.StageSeconds]>([])
    private let beginning = ContinuousClock.now

    init(onEvent: @escaping @Sendable (BuildEvent) -> Void) { self.onEvent = onEvent }

    /// The stages that are done, in the order of the stages.
    var seconds: [BuildReport.StageSeconds] {
        let order = BuildStage.allCases
        return times.withLock { $0 }.sorted {
            (order.firstIndex(of: $0.stage) ?? 0) < (order.firstIndex(of: $1.stage) ?? 0)
        }
    }

    /// Seconds since the build began.
    var elapsed: Double { beginning.duration(to: .now) / .seconds(1) }

    /// Runs one stage.
    func run<Result: Sendable>(_ stage: BuildStage, _ work: () async throws -> Result) async throws -> Result {
        try Task.checkCancellation()
        onEvent(.started(stage))
        let start = ContinuousClock.now
        let result = try await work()
        let duration = start.duration(to: .now) / .seconds(1)
        times.withLock { $0.append(BuildReport.StageSeconds(stage: stage, seconds: duration)) }
        onEvent(.finished(stage, seconds: duration))
        return result
    }
}
