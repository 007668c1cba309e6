import Synchronization

/// What a machine's console has shown, and whether the machine still runs.
final class Console: Sendable {
    private struct State {
        var lines: [String] = []
        var process: Int32?
        var isReady = false
        var hasEnded = false
    }

    /// Lines to keep; a machine that boots writes about two hundred.
    private static let capacity = 2_000

    private let state = Mutex(State())

    /// Takes a line; those that begin with "vsdeb: " are our own launcher's and tell how far it is.
    func add(_ line: String) {
        let words = line.split(separator: " ").map(String.init)
        state.withLock { state in
            switch (words.first, words.dropFirst().first) {
            case ("vsdeb:", "process"): state.process = words.last.flatMap { Int32($0) }
            case ("vsdeb:", "ready"): state.isReady = true
            default: state.lines.append(line)
            }
            if state.lines.count > Self.capacity { state.lines.removeFirst(Self.capacity / 2) }
        }
    }

    /// Notes that the launcher is gone, and the machine with it.
    func end() { state.withLock { $0.hasEnded = true } }

    /// The launcher's process id, once it has told it.
    var process: Int32? { state.withLock { $0.process } }
    /// Whether the launcher has said that all is prepared.
    var isReady: Bool { state.withLock { $0.isReady } }
    /// Whether the launcher is gone.
    var hasEnded: Bool { state.withLock { $0.hasEnded } }
    /// The last lines, for a message.
    var lastLines: String { state.withLock { $0.lines.suffix(40).joined(separator: "\n") } }
    /// All lines that are kept.
    var text: String { state.withLock { $0.lines.joined(separator: "\n") } }
}
