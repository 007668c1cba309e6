import Foundation
import PackageBuild
import Synchronization

/// A bar a stage, drawn over in place.
final class TerminalDisplay: BuildDisplay {
    private struct State {
        /// When the bar was last drawn: a bar a file would be slower than the files.
        var drawn = ContinuousClock.now
        var isOpen = false
        /// The last line of each stage that has begun and not ended.
        var lines: [BuildStage: String] = [:]
    }

    private let state = Mutex(State())
    private static let pause = Duration.milliseconds(80)

    func show(_ event: BuildEvent) {
        state.withLock { state in
            switch event {
            case .started(let stage): draw(stage.doing + " …", of: stage, &state)
            case .progressed(let stage, let progress):
                guard state.drawn.duration(to: .now) > Self.pause || progress.done == progress.total else { return }
                draw("\(stage.doing)  \(ProgressBar(progress).text(width: Self.width - 30))", of: stage, &state)
            case .finished(let stage, let seconds):
                state.lines[stage] = nil
                endLine("\(stage.done)  \(Quantity.seconds(seconds)) s", &state)
                // Two stages may run side by side.
                if let (stage, line) = state.lines.first { draw(line, of: stage, &state) }
            case .checked(let report): write(CheckNotes(report).text)
            case .warned(let text): endLine("warning: \(text)", &state)
            }
        }
    }

    func close() {
        state.withLock { state in
            if state.isOpen { write("\r\u{1B}[K") }
            state.isOpen = false
        }
    }

    private func draw(_ line: String, of stage: BuildStage, _ state: inout State) {
        state.lines[stage] = line
        write("\r\u{1B}[K" + line.prefix(Self.width))
        state.drawn = .now
        state.isOpen = true
    }

    private func endLine(_ line: String, _ state: inout State) {
        write("\r\u{1B}[K\(line)\n")
        state.isOpen = false
    }

    private func write(_ text: String) { StandardStreams.tell(text) }

    /// Columns of the terminal, less one so that a full line does not wrap.
    private static var width: Int {
        var size = winsize()
        guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 79 }
        return Int(size.ws_col) - 1
    }
}
