internal import ExternalTools
internal import Synchronization

/// What pip printed in one run, bounded.
final class PipTranscript: Sendable {
    private let lines = Mutex<[ToolLine]>([])
    private let onRequirement: @Sendable (String) -> Void

    /// Lines that are kept; a run prints a few for each wheel.
    private static let most = 20_000

    /// Calls `onRequirement` with `NAME==VERSION` when pip turns to it.
    init(onRequirement: @escaping @Sendable (String) -> Void) {
        self.onRequirement = onRequirement
    }

    /// Takes the next line.
    func add(_ line: ToolLine) {
        lines.withLock { lines in
            if lines.count < Self.most { lines.append(line) }
        }
        if let requirement = Self.requirement(line.text) { onRequirement(requirement) }
    }

    /// Every line so far.
    var all: [String] { lines.withLock { $0.map(\.text) } }

    /// The requirement that pip turned to last.
    var lastRequirement: String? { all.reversed().lazy.compactMap(Self.requirement).first }

    /// The requirement in `Collecting h11==0.16.0 (from -r …)`.
    private static func requirement(_ line: String) -> String? {
        guard line.hasPrefix("Collecting ") else { return nil }
        return line.dropFirst("Collecting ".count).split(separator: " ").first.map(String.init)
    }
}
