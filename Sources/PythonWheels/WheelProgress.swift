/// One wheel is dealt with.
public struct WheelProgress: Sendable, Hashable {
    /// What is being done.
    public enum Phase: String, Sendable, Hashable {
        /// A wheel of the cache was compared with the lock.
        case verifying
        /// pip began to fetch a wheel.
        case fetching
        /// A wheel was expanded.
        case expanding
    }

    /// What is being done.
    public let phase: Phase
    /// The wheel's name, or the requirement where no wheel is known yet.
    public let wheel: String
    /// Wheels dealt with so far in this phase, this one included.
    public let completed: Int
    /// Wheels to deal with in this phase.
    public let total: Int
}
