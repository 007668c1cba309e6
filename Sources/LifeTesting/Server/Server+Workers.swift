import BootTesting

extension Server {
    /// The process ids of gunicorn's workers: the children of the service's main process (proc(5)).
    func workers() async throws -> [String] {
        let master = try await property("MainPID")
        return try await machine.run(["cat", "/proc/\(master)/task/\(master)/children"]).value
            .split(separator: " ").map(String.init)
    }

    /// Waits until none of some workers is left and as many new ones are there.
    func replacesWorkers(_ before: [String]) async throws {
        try await waitFor("gunicorn replaces its workers") {
            let now = try await workers()
            let isDone = now.count >= before.count && now.allSatisfy { !before.contains($0) }
            return isDone ? nil : now.joined(separator: " ")
        }
    }
}
