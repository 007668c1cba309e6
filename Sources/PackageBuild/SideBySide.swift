/// Does two different things at once.
enum SideBySide {
    private enum Outcome<First: Sendable, Second: Sendable>: Sendable {
        case first(First)
        case second(Second)
    }

    /// Runs both and returns when both are done.
    ///
    /// - Throws: the error of the first to fail; the other is cancelled and waited for.
    static func run<First: Sendable, Second: Sendable>(
        _ first: @escaping @Sendable () async throws -> First, _ second: @escaping @Sendable () async throws -> Second
    ) async throws -> (First, Second) {
        try await withThrowingTaskGroup(of: Outcome<First, Second>.self) { group in
            group.addTask { .first(try await first()) }
            group.addTask { .second(try await second()) }
            var (one, other): (First?, Second?)
            for try await outcome in group {
                switch outcome {
                case .first(let value): one = value
                case .second(let value): other = value
                }
            }
            guard let one, let other else { throw CancellationError() }
            return (one, other)
        }
    }
}
