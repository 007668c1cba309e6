import BootTesting

/// Fails the scenario unless something is so.
func expect(_ isSo: Bool, _ text: @autoclosure () -> String) throws(LifeError) {
    guard !isSo else { return }
    throw .unexpected(text())
}

/// Fails the scenario unless two values are the same.
func expect<Value: Equatable>(
    _ value: Value, is wanted: Value, _ what: @autoclosure () -> String
) throws(LifeError) {
    guard value != wanted else { return }
    throw .unexpected("\(what()): expected “\(wanted)”, found “\(value)”")
}

/// Waits until something is so; `look` returns nil when it is, else what it sees.
func waitFor(
    _ what: String, limit: Duration = .seconds(60), _ look: () async throws -> String?
) async throws {
    var last = ""
    let came = try await Polling.wait(limit) {
        guard let seen = try await look() else { return true }
        last = seen
        return false
    }
    guard came else { throw LifeError.waitedInVain(what, limit: limit, last: last) }
}
