import BootTesting

/// dpkg itself dies while it unpacks, at three moments.
struct KilledUnpack: HardDay {
    func run(_ server: Server) async throws {
        try await server.offerNewer()
        for share in [0.2, 0.5, 0.8] {
            let before = try await server.invocation()
            try await server.life.step("dpkg killed with \(Int(share * 100)) % of the files unpacked") {
                try await kill(server, at: share)
                try await server.stillServes(before)
            }
            try await server.life.step("dpkg --configure -a") { try await server.configureAll() }
            try await server.life.step("apt install completes it") {
                try await server.shell(server.installAgain, limit: .seconds(300)).succeeded()
                try await server.expectPackage("installed")
                try await server.becomesHealthy()
                try await FreshServerChecks(server: server).isAsDpkgUnpackedIt()
            }
            try await server.offerNewer()
        }
    }

    /// Kills dpkg when so large a share of the new files lies beside the old ones, as dpkg puts them there first.
    private func kill(_ server: Server, at share: Double) async throws {
        let files = Int(Double(server.facts.files.count) * share)
        let result = try await server.shell(
            """
            dpkg --unpack \(server.packagePlace) & dpkg=$!
            while [ -e /proc/$dpkg ]; do
                count=$(find \(server.facts.prefix) -name '*.dpkg-new' 2>/dev/null | wc -l)
                [ "$count" -lt \(files) ] || kill -9 $(cat /proc/$dpkg/task/$dpkg/children) $dpkg
            done
            wait $dpkg
            """)
        try expect(!result.isSuccess, "dpkg was through before it could be killed")
    }
}
