import BootTesting

/// What must be true of a freshly installed package, one function each.
struct FreshServerChecks {
    let server: Server

    private var facts: PackageFacts { server.facts }
    private var life: Life { server.life }

    func all() async throws {
        try await life.step("the page and its hashed script", servesThePage)
        try await life.step("its log files, in its log folder", writesItsLogs)
        try await life.step("reload and restart keep it serving", servesThroughReloadAndRestart)
        try await life.step("gunicorn --check-config as the service's user", checksItsConfiguration)
        try await life.step("the service's user cannot write its code", cannotWriteItsCode)
        try await life.step("dpkg --verify", isAsDpkgUnpackedIt)
        try await life.step("systemd-analyze security", isHardened)
        try await life.step("no failed unit", hasNoFailedUnit)
    }

    private func servesThePage() async throws {
        guard let site = facts.site, site.servesPage else { return life.remark("it has none") }
        let base = "http://localhost:\(site.port)"
        let page = try await server.machine.fetch(base + "/")
        try expect(page.status, is: 200, "the page's status")
        guard let match = page.body.firstMatch(of: #/<script[^>]*\ssrc="?(\/?[^" >]+-[0-9A-Za-z]{8,}\.js)"?/#) else {
            return life.remark("no script with a hash in its name")
        }
        let path = match.output.1.hasPrefix("/") ? String(match.output.1) : "/\(match.output.1)"
        let script = try await server.machine.fetch(base + path)
        try expect(script.status, is: 200, "the status of \(path)")
        let type = script.header("Content-Type") ?? "none"
        try expect(type.contains("javascript"), "the type of \(path) is \(type)")
        try expect(!script.body.isEmpty, "\(path) is empty")
    }

    private func writesItsLogs() async throws {
        for file in facts.logFiles {
            try expect(file.hasPrefix(facts.logFolder + "/"), "\(file) is not below \(facts.logFolder)")
            try expect(try await server.run(["test", "-s", file]).isSuccess, "\(file) is missing or empty")
            let owner = try await server.run(["stat", "-c", "%U", file]).value
            try expect(owner, is: facts.user, "the owner of \(file)")
        }
    }

    private func servesThroughReloadAndRestart() async throws {
        for verb in ["reload", "restart"] {
            try await server.systemctl(verb)
            try await server.expectHealthy()
            try await server.expectState("active enabled")
        }
    }

    private func checksItsConfiguration() async throws {
        let command = ([facts.command[0], "--check-config"] + facts.command.dropFirst()).joined(separator: " ")
        // The settings are closed to the service's user; systemd reads them as root, as the shell does here.
        let settings = facts.environmentFile.map { "set -a; [ ! -e \($0) ] || . \($0); set +a; " } ?? ""
        try await server.shell("\(settings)exec runuser -u \(facts.user) -- \(command)").succeeded()
    }

    private func cannotWriteItsCode() async throws {
        let folders = ["backend", "bin", "config", "lib", "venv/", "venvs"].map { "\(facts.prefix)/\($0)" }
        let words = ["find", facts.prefix] + folders + ["!", "-type", "l", "-writable"]
        let writable = try await server.run(["runuser", "-u", facts.user, "--"] + words).succeeded().lines
        try expect(writable.isEmpty, "\(facts.user) may write \(writable.prefix(10).joined(separator: ", "))")
    }

    func isAsDpkgUnpackedIt() async throws {
        let result = try await server.run(["dpkg", "--verify", facts.name]).succeeded()
        try expect(result.output, is: "", "what dpkg --verify finds")
    }

    private func isHardened() async throws {
        let result = try await server.run(["systemd-analyze", "security", "--no-pager", facts.service]).succeeded()
        let match = result.standardOutput.firstMatch(of: #/Overall exposure level[^\n]*: ([0-9.]+)/#)
        guard let figure = match.flatMap({ Double($0.output.1) }) else {
            throw LifeError.unexpected("systemd-analyze names no exposure:\n\(result.output)")
        }
        life.remark("exposure \(figure)")
        try expect(figure <= 2.0, "the exposure is \(figure), more than 2.0")
    }

    func hasNoFailedUnit() async throws {
        let failed = try await server.run(["systemctl", "list-units", "--failed", "--plain", "--no-legend"]).value
        try expect(failed, is: "", "the failed units")
    }
}
