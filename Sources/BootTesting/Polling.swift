/// Waits for what nobody announces.
package enum Polling {
    /// Asks every 50 milliseconds until the answer is yes; false when the limit is reached first.
    package static func wait(_ limit: Duration, until isSo: () async throws -> Bool) async throws -> Bool {
        let clock = ContinuousClock()
        let end = clock.now + limit
        while try await !isSo() {
            guard clock.now < end else { return false }
            try await Task.sleep(for: .milliseconds(50))
        }
        return true
    }
}
