internal import Synchronization

/// Counts the wheels of one phase for several tasks, and reports each.
final class ProgressCounter: Sendable {
    private let completed = Mutex(0)
    private let phase: WheelProgress.Phase
    private let total: Int
    private let report: @Sendable (WheelProgress) -> Void

    init(_ phase: WheelProgress.Phase, total: Int, report: @escaping @Sendable (WheelProgress) -> Void) {
        self.phase = phase
        self.total = total
        self.report = report
    }

    /// Reports one more wheel; reports come in the order of their numbers.
    func advance(_ wheel: String) {
        completed.withLock { completed in
            completed = min(completed + 1, total)
            report(WheelProgress(phase: phase, wheel: wheel, completed: completed, total: total))
        }
    }
}
