import BootTesting

/// The service's memory after much work, and after as much again by the very same processes.
///
/// gunicorn replaces workers before they have grown, which hides a leak; so it is told not to.
struct SteadyMemory {
    let server: Server

    private static let requests = 5_000
    /// How much more a second stretch of the same work may take.
    private static let growth = 1.15

    func check(_ load: Load) async throws {
        try await server.life.step("from now on no worker is replaced") { try await keepWorkers() }
        let first = try await work(load)
        let workers = try await server.workers()
        let last = try await work(load)
        try await server.life.step("its memory is steady") {
            try expect(try await server.workers().sorted(), is: workers.sorted(), "the workers")
            server.life.remark("\(first.tenths) MiB, then \(last.tenths) MiB")
            try expect(last <= first * Self.growth, "\(first.tenths) MiB became \(last.tenths) MiB")
        }
    }

    /// GUNICORN_CMD_ARGS= counts more than gunicorn's file of settings.
    private func keepWorkers() async throws {
        let folder = "/etc/systemd/system/\(server.facts.service).d"
        try await server.run(["mkdir", "-p", folder]).succeeded()
        let text = "[Service]\nEnvironment=\"GUNICORN_CMD_ARGS=--max-requests 0\"\n"
        try await server.machine.write(text, to: "\(folder)/steady.conf")
        try await server.run(["systemctl", "daemon-reload"]).succeeded()
        try await server.systemctl("restart")
        try await server.becomesHealthy()
    }

    private func work(_ load: Load) async throws -> Double {
        try await server.life.step("5,000 requests more") {
            try await load.during(requests: Self.requests) {}
            let memory = try await memory()
            server.life.remark("memory: \(memory.tenths) MiB")
            return memory
        }
    }

    /// The proportional set size of the master and its workers together, in MiB (proc(5), smaps_rollup).
    private func memory() async throws -> Double {
        let processes = [try await server.property("MainPID")] + (try await server.workers())
        let files = processes.map { "/proc/\($0)/smaps_rollup" }
        let lines = try await server.run(["cat"] + files).lines.filter { $0.hasPrefix("Pss:") }
        return lines.compactMap { Double($0.filter(\.isNumber)) }.reduce(0, +) / 1_024
    }
}
