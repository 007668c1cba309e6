import BootTesting
import Foundation
import Testing

extension BootTests {
    /// A server that has neither Python nor nginx: what every new user sees.
    @Suite struct FreshServer {
        @Test(arguments: BootTests.suites)
        func servesRightAfterTheInstallation(_ suite: BootTesting.Suite) async throws {
            let package = try await PackageUnderTest.read()
            try await package.boot(try await package.freshImage(suite)) { machine in
                let check = FreshServerCheck(package: package, machine: machine)
                try await check.hasNeitherPythonNorNginx()
                try await package.install(on: machine)
                try await check.all()
                try await package.log.step("reboot") { try await machine.reboot() }
                #expect(try await package.waitUntilHealthy(on: machine), "not healthy after a reboot")
                try await package.expectHealthy(on: machine)
            }
        }
    }
}

/// The assertions about a freshly installed package, one function each.
private struct FreshServerCheck {
    let package: PackageUnderTest
    let machine: BootedMachine

    private var facts: PackageFacts { package.facts }

    func hasNeitherPythonNorNginx() async throws {
        #expect(try await machine.exists("/usr/bin/python3") == false)
        #expect(try await machine.exists("/usr/sbin/nginx") == false)
    }

    func all() async throws {
        try await step("active and enabled") {
            try await package.expectState("active enabled", on: machine)
        }
        try await step("healthy by every way in") { try await package.expectHealthy(on: machine) }
        try await step("the page and its hashed script", servesThePage)
        try await step("the three files in the log folder", writesItsLogs)
        try await step("reload and restart keep it serving", servesThroughReloadAndRestart)
        try await step("gunicorn --check-config as the service user", checksItsConfiguration)
        try await step("the service user cannot write its code", cannotWriteItsCode)
        try await step("dpkg --verify", isAsDpkgUnpackedIt)
        try await step("systemd-analyze security", isHardened)
        try await step("no failed unit", hasNoFailedUnit)
    }

    private func step(_ name: String, _ body: () async throws -> Void) async throws {
        try await package.log.step(name, body)
    }

    private func servesThePage() async throws {
        guard let site = facts.site, site.servesPage else { return }
        let page = try await machine.fetch("http://localhost:\(site.port)/")
        #expect(page.status == 200)
        let match = try #require(
            page.body.firstMatch(of: #/<script[^>]*\ssrc="?(\/?[^" >]+-[0-9A-Za-z]{8,}\.js)"?/#),
            "no hashed script in \(page.body)")
        let path = match.output.1.hasPrefix("/") ? String(match.output.1) : "/\(match.output.1)"
        let script = try await machine.fetch("http://localhost:\(site.port)\(path)")
        #expect(script.status == 200)
        #expect(script.header("Content-Type")?.contains("javascript") == true)
        #expect(!script.body.isEmpty)
    }

    private func writesItsLogs() async throws {
        #expect(facts.logFiles.count == 3)
        for file in facts.logFiles {
            #expect(file.hasPrefix("/var/log/\(facts.name)/"))
            #expect(try await machine.run(["test", "-s", file]).isSuccess, "\(file) is missing or empty")
            #expect(try await machine.run(["stat", "-c", "%U", file]).value == facts.user)
        }
    }

    private func servesThroughReloadAndRestart() async throws {
        for verb in ["reload", "restart"] {
            try await machine.run(["systemctl", verb, facts.service]).succeeded()
            try await package.expectHealthy(on: machine)
            try await package.expectState("active enabled", on: machine)
        }
    }

    private func checksItsConfiguration() async throws {
        let command = ([facts.command[0], "--check-config"] + facts.command.dropFirst()).joined(separator: " ")
        // The settings are closed to the service user; systemd reads them as root, as the shell does here.
        let settings = facts.environmentFile.map { "set -a; [ ! -e \($0) ] || . \($0); set +a; " } ?? ""
        let result = try await machine.shell("\(settings)exec runuser -u \(facts.user) -- \(command)")
        #expect(result.isSuccess, "\(result.output)")
    }

    private func cannotWriteItsCode() async throws {
        let folders = ["backend", "bin", "config", "lib", "venv/", "venvs"].map { "\(facts.prefix)/\($0)" }
        let words = ["find", facts.prefix] + folders + ["!", "-type", "l", "-writable"]
        let result = try await machine.run(words, as: facts.user).succeeded()
        #expect(result.lines == [])
    }

    private func isAsDpkgUnpackedIt() async throws {
        let result = try await machine.run(["dpkg", "--verify", facts.name])
        #expect(result.isSuccess)
        #expect(result.output == "")
    }

    private func isHardened() async throws {
        let result = try await machine.run(["systemd-analyze", "security", "--no-pager", facts.service]).succeeded()
        let match = try #require(
            result.standardOutput.firstMatch(of: #/Overall exposure level[^\n]*: ([0-9.]+)/#), "\(result.output)")
        let figure = try #require(Double(match.output.1))
        print("        exposure \(figure)")
        #expect(figure <= 2.0)
    }

    private func hasNoFailedUnit() async throws {
        #expect(try await machine.run(["systemctl", "is-system-running"]).value == "running")
    }
}
