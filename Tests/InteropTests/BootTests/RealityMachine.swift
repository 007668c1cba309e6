import BootTesting
import Foundation
import SystemPackage

/// Installs one package after the other on one booted machine, and looks whether it serves.
struct RealityMachine {
    private let machine: BootedMachine
    private let package: PackageUnderTest

    init(_ machine: BootedMachine, _ package: PackageUnderTest) {
        self.machine = machine
        self.package = package
    }

    /// What was seen.
    enum Outcome: Sendable {
        case works
        /// The first thing that went wrong, in a few words.
        case fails(String)

        var shown: String {
            switch self {
            case .works: "works"
            case .fails(let reason): "fails: \(reason)"
            }
        }
    }

    /// Only the pace is changed: what fails shall fail soon.
    func quicken() async throws {
        let folder = "/etc/systemd/system/\(package.facts.service).d"
        try await machine.run(["mkdir", "-p", folder]).succeeded()
        try await machine.write(
            "[Service]\nRestartSec=100ms\nTimeoutStartSec=6s\nTimeoutStopSec=3s\n", to: "\(folder)/pace.conf")
    }

    /// Installs a package, asks it, and takes it away with all its traces.
    func tryOut(_ file: FilePath) async throws -> Outcome {
        try await machine.copyIn(file, to: "/var/tmp/tried.deb")
        let installation = try await machine.shell("dpkg -i /var/tmp/tried.deb", limit: .seconds(120))
        let outcome = installation.isSuccess ? try await look() : .fails("dpkg: \(Self.reason(installation.output))")
        try await clean()
        return outcome
    }

    private func look() async throws -> Outcome {
        guard let site = package.facts.site else { return .fails("it has no site") }
        for words in [["is-active"], ["is-enabled"]] {
            let state = try await machine.run(["systemctl"] + words + [package.facts.service]).value
            guard state == "active" || state == "enabled" else { return .fails("the service is \(state)") }
        }
        let base = "http://localhost:\(site.port)"
        let health = try await machine.fetch(base + package.facts.healthPath)
        guard health.status == 200, health.header("Content-Type")?.contains("json") == true else {
            return .fails("\(package.facts.healthPath) is \(health.status)")
        }
        let page = try await machine.fetch(base + "/")
        guard page.status == 200, page.body.contains("<script") else { return .fails("/ is \(page.status)") }
        guard let script = page.body.firstMatch(of: #/src="([^"]+\.js)"/#) else { return .fails("/ has no script") }
        let answer = try await machine.fetch(base + "/" + script.output.1.drop { $0 == "/" })
        return answer.status == 200 ? .works : .fails("\(script.output.1) is \(answer.status)")
    }

    /// The last line that tells a reason.
    private static func reason(_ output: String) -> String {
        let lines = output.split(separator: "\n").map(String.init).prefix { !$0.hasPrefix("dpkg: error processing") }
        let telling = lines.last { line in
            ["Error", "error:", "means", "failed", "No such", "invalid"].contains { line.contains($0) }
                && !line.contains("what to do")
        }
        return String((telling ?? lines.last ?? "").trimmingCharacters(in: .whitespaces).prefix(100))
    }

    private func clean() async throws {
        let name = package.facts.name
        let script = """
            systemctl kill -s KILL \(name).service 2>/dev/null
            systemctl stop \(name).service \(name).socket
            dpkg --purge --force-all \(name) >/dev/null 2>&1
            rm -rf /opt/\(name) /var/log/\(name) /var/log/votes /var/lib/\(name) /var/lib/misc/\(name).nginx-site \
                /etc/nginx/sites-*/\(name) /etc/default/\(name) /run/\(name)* /var/tmp/tried.deb \
                /etc/systemd/system/*.wants/\(name).service /var/lib/systemd/deb-systemd-helper-*/*/\(name)* \
                /var/lib/systemd/deb-systemd-helper-*/\(name)*
            userdel \(package.facts.user); groupdel \(package.facts.user)
            systemctl daemon-reload; systemctl reset-failed; nginx -s reload
            """
        _ = try await machine.shell("(\(script)) >/dev/null 2>&1 || true")
    }
}
