import LifeTesting
import Synchronization

/// Prints what a test tells: steps while it runs, results when it is done.
///
/// With `text` all of it goes to standard output; otherwise the steps go to standard error.
final class TestPrinter: Sendable {
    private let format: TestFormat
    private let finished = Mutex<[ScenarioReport]>([])

    init(format: TestFormat) { self.format = format }

    /// Shows an event as it happens.
    @Sendable func report(_ event: LifeEvent) {
        switch event {
        // A scenario whose machine is kept ends with the command, and so is not finished otherwise.
        case .finished(let result), .failed(let result): finished.withLock { $0.append(result) }
        case .note, .started, .step, .kept: break
        }
        guard let text = TestLines.text(event) else { return }
        guard format == .text else { return StandardStreams.tell(text + "\n") }
        // A full disk is heard of when the summary is printed, after the machines are gone.
        do { try StandardStreams.print(text) } catch {}
    }

    /// Prints the results of what was through when the test was interrupted.
    func stop() throws {
        let reports = finished.withLock { $0 }
        guard !reports.isEmpty else { return }
        try finish(reports)
        if format == .tap { try StandardStreams.print(TAPReport.interrupted) }
    }

    /// Prints the results.
    func finish(_ reports: [ScenarioReport]) throws {
        switch format {
        case .text: try StandardStreams.print(TestLines.summary(reports))
        case .tap: try StandardStreams.print(TAPReport.text(reports))
        case .junit: try StandardStreams.print(JUnitReport.text(reports))
        }
    }
}
