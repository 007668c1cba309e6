import BootTesting

/// An administrator's drop-in keeps the service from starting.
struct BrokenDropIn: HardDay {
    func run(_ server: Server) async throws {
        let folder = "/etc/systemd/system/\(server.facts.service).d"
        let cases = [
            ("fails", "Restart=no\nExecStartPre=/bin/sh -c 'echo a broken drop-in; exit 7'", "a broken drop-in"),
            ("is wrong", "ExecStart=\nExecStart=/bin/sh -c 'echo no such color; exit 78'", "a setting is wrong"),
        ]
        for (what, lines, words) in cases {
            try await server.offerNewer()
            let before = try await server.invocation()
            try await server.life.step("upgrade with a drop-in that \(what)") {
                try await server.run(["mkdir", "-p", folder]).succeeded()
                try await server.machine.write("[Service]\n\(lines)\n", to: "\(folder)/broken.conf")
                let result = try await server.shell(server.installAgain, limit: .seconds(300))
                try server.expectFailure(result, naming: words)
                try await server.expectPackage("half-configured")
                try await server.servesUnlessRestarted(before)
                // A wrong setting is no fault that another attempt mends.
                if what == "is wrong" { try expect(try await server.property("NRestarts"), is: "0", "NRestarts") }
            }
            try await server.life.step("without it, dpkg --configure -a completes") {
                try await server.shell("rm -r \(folder) && systemctl daemon-reload").succeeded()
                try await server.configureAll()
                try await server.expectState("active enabled")
                try await server.becomesHealthy()
            }
        }
    }
}
