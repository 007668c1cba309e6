import BootTesting
import Foundation

/// The program that asks the server without pause, from several connections, while something happens to it.
///
/// It runs in the machine with the system's Python, which the package depends on, so every request takes the way that
/// a user's takes: through nginx. What the application has acknowledged is asked for afterwards.
struct Load: Sendable {
    static let folder = "/var/tmp/vsdeb-load"
    static let hookPlace = folder + "/hook.py"
    private static let unit = "vsdeb-load.service"

    let server: Server

    /// What the load asks for besides reading and writing.
    enum Work: Sendable {
        /// Nothing.
        case usual
        /// What the application loads only when it is asked for it.
        case late
        /// Nothing that nginx answers by itself, as it does with the page: all requests are the service's work.
        case served
    }

    /// Puts the program into the machine and has the application's own part prepare its data.
    static func prepare(on server: Server, _ work: Work = .usual) async throws -> Load {
        try await server.run(["mkdir", "-p", folder]).succeeded()
        try await server.machine.write(
            String(decoding: PackageResources.load_py, as: UTF8.self), to: folder + "/load.py")
        if let hook = server.life.hook { try await server.machine.copyIn(hook, to: hookPlace) }
        let settings = try JSONEncoder().encode(LoadSettings(server, work))
        try await server.machine.write(String(decoding: settings, as: UTF8.self), to: folder + "/settings.json")
        let load = Load(server: server)
        _ = try await load.call("prepare", "prepare its data")
        return load
    }

    /// Asks while `body` runs, and until there were so many requests; every one must be answered well.
    ///
    /// Where `body` replaces a file, what the application loads late is asked for as soon as the file is another one,
    /// and must have been asked for: by then the old processes have the new version's files around them.
    @discardableResult
    func during(
        requests: Int = 0, replacing file: String? = nil, _ body: () async throws -> Void
    ) async throws -> LoadReport {
        let report = try await counting(requests: requests, replacing: file, body)
        try expect(
            report.failed == 0,
            "\(report.failed) of \(report.requests) requests failed:\n\(report.failures.joined(separator: "\n"))")
        return report
    }

    /// Asks while `body` runs, and counts what is not answered well.
    ///
    /// Where the application has a program that writes, it must have written: what is never written cannot be lost.
    @discardableResult
    func counting(
        requests: Int = 0, replacing file: String? = nil, _ body: () async throws -> Void
    ) async throws -> LoadReport {
        try await start(requests, file)
        do {
            try await body()
        } catch {
            // What went wrong first is told, whatever becomes of the load.
            _ = try? await stop()
            throw error
        }
        let report = try await stop()
        server.life.remark(report.summary)
        let failures = report.failures.joined(separator: "\n")
        try expect(!report.writes || report.acknowledged > 0, "no write was acknowledged meanwhile:\n\(failures)")
        try expect(
            file == nil || !report.loadsLate || report.late > 0 || report.failed > 0,
            "the application was not asked for what it loads late")
        return report
    }

    /// Asks the application for every write that it has acknowledged.
    func expectNothingLost() async throws {
        guard server.life.hook != nil else { return server.life.remark("nothing was written: no hook does") }
        let missing = try await call("verify", "ask for what was written").lines
        try expect(missing.isEmpty, "acknowledged, and lost:\n\(missing.prefix(20).joined(separator: "\n"))")
    }

    /// Settings with which the application cannot work, if its program knows some.
    func wrongSettings() async throws -> [WrongSetting] {
        guard server.life.hook != nil else { return [] }
        return try await call("settings", "list wrong settings").lines.map(WrongSetting.init)
    }

    private func call(_ command: String, _ what: String) async throws -> CommandResult {
        let result = try await server.run(
            ["/usr/bin/python3", "-IB", Self.folder + "/load.py", Self.folder, command], limit: .seconds(300))
        guard result.isSuccess else { throw LifeError.loadFailed(what, output: result.output.lastLines(30)) }
        return result
    }

    private func start(_ requests: Int, _ replaced: String?) async throws {
        let files = "rm -f ready stop report.json && echo \(requests) >least && echo '\(replaced ?? "")' >replaced"
        try await server.shell("cd \(Self.folder) && \(files)").succeeded()
        try await server.run([
            "systemd-run", "--quiet", "--collect", "--unit=\(Self.unit)", "/usr/bin/python3", "-IB",
            Self.folder + "/load.py", Self.folder, "run",
        ]).succeeded()
        try await waitFor("every connection of the load has had an answer") {
            try await server.machine.exists(Self.folder + "/ready") ? nil : try await journal()
        }
    }

    private func stop() async throws -> LoadReport {
        try await server.machine.write("", to: Self.folder + "/stop")
        try await waitFor("the load program ends", limit: .seconds(300)) {
            try await server.machine.exists(Self.folder + "/report.json") ? nil : try await journal()
        }
        let text = try await server.machine.readFile(Self.folder + "/report.json")
        return try JSONDecoder().decode(LoadReport.self, from: Data(text.utf8))
    }

    private func journal() async throws -> String {
        try await server.machine.run(["journalctl", "--no-pager", "-q", "-n", "5", "-u", Self.unit]).output
    }
}
