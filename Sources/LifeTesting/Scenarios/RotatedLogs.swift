import BootTesting

/// Logs are rotated while users are at work, and not a line of them is lost.
///
/// The lines of the health address are counted: what else an application writes of what it was asked is its own affair.
struct RotatedLogs {
    let server: Server

    private var file: String { "/etc/logrotate.d/\(server.facts.name)" }
    private var log: String { server.facts.logFiles[0] }

    func check(_ load: Load) async throws {
        guard try await server.machine.exists("/usr/sbin/logrotate"), try await server.machine.exists(file) else {
            return server.life.remark("no logrotate here, or no rule for it")
        }
        let before = try await lines()
        guard before > 0 else { return server.life.remark("\(log) tells nothing of the health address") }
        let rotations = try await rotations()
        let report = try await load.during {
            for number in 1...rotations { try await rotate(number) }
        }
        let fresh = try await lines() - before
        server.life.remark("\(report.healthy) of them for the health address, \(fresh) lines of it in the access log")
        try expect(fresh >= report.healthy, "\(report.healthy) requests left only \(fresh) lines in \(log)*")
    }

    /// Three, or as many as old files are kept, so that no line is old enough to go.
    private func rotations() async throws -> Int {
        let kept = try await server.shell("sed -n 's/^ *rotate \\([0-9]*\\)$/\\1/p' '\(file)'").value
        return max(1, min(3, Int(kept) ?? 3))
    }

    /// The file is another one, the old one lies beside it, and gunicorn writes to the new one.
    private func rotate(_ number: Int) async throws {
        let old = try await server.run(["stat", "-c", "%i", log]).succeeded().value
        try await server.run(["logrotate", "--force", file]).succeeded()
        try expect(try await server.run(["stat", "-c", "%i", log + ".1"]).value, is: old, "the file \(log).1")
        try await waitFor("rotation \(number): the new \(log) has lines") {
            try await server.run(["test", "-s", log]).isSuccess ? nil : "it is empty"
        }
    }

    /// The lines of the health address in the log and in all its older files.
    private func lines() async throws -> Int {
        let words = "GET \(server.facts.healthPath) "
        let count = try await server.shell("zcat -f '\(log)'* | grep -cF '\(words)'").value
        return Int(count) ?? 0
    }
}
