import Synchronization

/// The numbers of the inputs, handed out to the workers until there are enough and the time is over.
final class InputQueue: Sendable {
    private let next = Mutex(0)
    private let inputs: Int
    private let end: ContinuousClock.Instant

    init(inputs: Int, seconds: Int) {
        self.inputs = inputs
        end = ContinuousClock.now + .seconds(seconds)
    }

    /// The next number; nil at the end.
    func take() -> Int? {
        next.withLock { number in
            guard number < inputs || ContinuousClock.now < end else { return nil }
            number += 1
            return number
        }
    }
}
