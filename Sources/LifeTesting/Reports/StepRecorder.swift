import BootTesting
import Synchronization

/// Keeps the steps of one scenario, and what its last step saw.
final class StepRecorder: Sendable {
    private struct State {
        var steps: [StepReport] = []
        var remarks: [String] = []
        var screen = ""
        var evidence: [ScenarioReport.Evidence] = []
        var chapter = ""
    }

    private let report: @Sendable (StepReport) -> Void
    private let state = Mutex(State())
    private let clock = ContinuousClock()

    init(report: @escaping @Sendable (StepReport) -> Void) { self.report = report }

    /// Runs a step and notes its seconds; one that throws is noted as failed, unless it was only interrupted.
    func step<Result>(_ name: String, _ body: () async throws -> Result) async throws -> Result {
        let start = clock.now
        state.withLock { $0.screen = "" }
        do {
            let result = try await body()
            note(name, since: start, failure: nil)
            return result
        } catch {
            if !Task.isCancelled { note(name, since: start, failure: "\(error)") }
            throw error
        }
    }

    /// Adds a figure to the step that runs.
    func remark(_ text: String) { state.withLock { $0.remarks.append(text) } }

    /// Remembers what a command of the step has printed, for the case that the step fails.
    func show(_ screen: String) { state.withLock { $0.screen = screen } }

    /// Remembers what a command of the step has printed, and how it ended.
    func show(_ result: CommandResult) {
        show("$ \(result.command)\n\(result.output)\n(status \(result.status))")
    }

    /// Begins a part of the scenario; what is kept of its server is called after it.
    func begin(_ chapter: String) { state.withLock { $0.chapter = chapter } }

    /// Keeps what a failed scenario's server shows; the machine is gone when the report is written.
    func keep(_ evidence: [ScenarioReport.Evidence]) {
        state.withLock { state in
            let prefix = state.chapter.isEmpty ? "" : state.chapter + ": "
            state.evidence += evidence.map { .init(title: prefix + $0.title, text: $0.text) }
        }
    }

    /// The part of the scenario that runs.
    var chapter: String { state.withLock { $0.chapter } }
    var steps: [StepReport] { state.withLock { $0.steps } }
    var screen: String { state.withLock { $0.screen } }
    var evidence: [ScenarioReport.Evidence] { state.withLock { $0.evidence } }

    private func note(_ name: String, since start: ContinuousClock.Instant, failure: String?) {
        let seconds = (clock.now - start).inSeconds
        let step = state.withLock { state in
            let step = StepReport(name: name, seconds: seconds, remarks: state.remarks, failure: failure)
            state.remarks = []
            state.steps.append(step)
            return step
        }
        report(step)
    }
}

extension Duration {
    /// The duration as a number of seconds.
    var inSeconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
