/// Does the same with several values at once.
enum Parallel {
    /// Applies `transform` to each value, at most `width` at a time, and returns the results in the values' order.
    ///
    /// - Throws: the error of the first value that fails; the others are cancelled and waited for.
    static func map<Value: Sendable, Result: Sendable>(
        _ values: [Value], width: Int,
        _ transform: @escaping @Sendable (Value) async throws(WheelError) -> Result
    ) async throws(WheelError) -> [Result] {
        typealias Outcome = (index: Int, result: Swift.Result<Result, WheelError>)
        let outcomes = await withTaskGroup(of: Outcome.self) { group in
            var outcomes: [Outcome] = []
            for (index, value) in values.enumerated() {
                if index >= width, let outcome = await group.next() { outcomes.append(outcome) }
                if outcomes.contains(where: { $0.result.error != nil }) { group.cancelAll() }
                group.addTask { (index, await Self.result(of: value, transform)) }
            }
            for await outcome in group {
                if outcome.result.error != nil { group.cancelAll() }
                outcomes.append(outcome)
            }
            return outcomes
        }
        // What was cancelled because another failed is not the cause.
        let errors = outcomes.sorted { $0.index < $1.index }.compactMap(\.result.error)
        if let error = errors.first(where: { $0 != .cancelled }) ?? errors.first { throw error }
        return outcomes.sorted { $0.index < $1.index }.compactMap { $0.result.value }
    }

    private static func result<Value: Sendable, Output: Sendable>(
        of value: Value, _ transform: @Sendable (Value) async throws(WheelError) -> Output
    ) async -> Swift.Result<Output, WheelError> {
        guard !Task.isCancelled else { return .failure(.cancelled) }
        do throws(WheelError) { return .success(try await transform(value)) } catch { return .failure(error) }
    }
}

extension Result {
    fileprivate var error: Failure? { if case .failure(let error) = self { error } else { nil } }
    fileprivate var value: Success? { if case .success(let value) = self { value } else { nil } }
}
