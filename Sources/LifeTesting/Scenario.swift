/// One stretch of a server's life with the package on it, and what must be true meanwhile.
public protocol Scenario: Sendable {
    /// Its name, as `--scenario` takes it.
    var name: String { get }
    /// What it proves, in one line.
    var summary: String { get }
    /// Lives through it; throws at the first thing that is not as it must be.
    func run(_ life: Life) async throws
}
