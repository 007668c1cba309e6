import Synchronization

/// Prints each step of a scenario with the seconds it took.
public final class StepLog: Sendable {
    private let print: @Sendable (String) -> Void
    private let clock = ContinuousClock()
    private let taken = Mutex<[(name: String, seconds: Double)]>([])

    /// Prints by `print`, the standard output unless told otherwise.
    public init(print: @escaping @Sendable (String) -> Void = { Swift.print($0) }) {
        self.print = print
    }

    /// Runs a step; one that throws is printed as failed.
    @discardableResult
    public func step<Result>(_ name: String, _ body: () async throws -> Result) async throws -> Result {
        let start = clock.now
        do {
            let result = try await body()
            note("ok", name, since: start)
            return result
        } catch {
            note("FAILED", name, since: start)
            throw error
        }
    }

    /// The steps so far and their seconds.
    public var steps: [(name: String, seconds: Double)] { taken.withLock { $0 } }

    private func note(_ verdict: String, _ name: String, since start: ContinuousClock.Instant) {
        let duration = (clock.now - start).components
        let seconds = Double(duration.seconds) + Double(duration.attoseconds) / 1e18
        taken.withLock { $0.append((name, seconds)) }
        print("    \(verdict)  \(name)  \((seconds * 10).rounded() / 10) s")
    }
}
