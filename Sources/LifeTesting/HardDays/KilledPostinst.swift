import BootTesting

/// postinst dies with all it has started, at ten moments: out of memory, a lost terminal, a pulled plug.
struct KilledPostinst: HardDay {
    private static let seed: UInt64 = 20_261_123
    private static let moments = 10
    /// The part of an undisturbed run in which it is killed: another run may be faster.
    private static let share = 0.75

    func run(_ server: Server) async throws {
        let life = server.life
        try await server.offerNewer()
        let whole = try await life.step("how long postinst takes") {
            let seconds = try await measure(server)
            life.remark("\(seconds.tenths) s")
            return seconds
        }
        var random = SplitMix(seed: Self.seed)
        for number in 1...Self.moments {
            let moment = whole * Self.share * (Double(number - 1) + random.unit()) / Double(Self.moments)
            let shown = "\(Int(moment * 1_000)) ms"
            try await life.step("postinst killed after \(shown), then dpkg --configure -a") {
                try await killSurely(server, after: moment)
                try await server.configureAll()
                try await server.becomesHealthy()
                try await server.expectPackage("installed")
                try await FreshServerChecks(server: server).isAsDpkgUnpackedIt()
                let left = try await server.run(["ls", "-A", "\(server.facts.prefix)/venvs"]).lines
                try expect(left.count, is: 1, "the environments (\(left.joined(separator: ", ")))")
            }
        }
    }

    /// Seconds of an undisturbed postinst.
    private func measure(_ server: Server) async throws -> Double {
        try await server.run(["dpkg", "--unpack", server.packagePlace]).succeeded()
        let clock = ContinuousClock()
        let start = clock.now
        try await server.configureAll()
        return (clock.now - start).inSeconds
    }

    /// Kills; where postinst was through before, because the machine is less busy than it was, tries in half the time.
    private func killSurely(_ server: Server, after seconds: Double) async throws {
        var moment = seconds
        while try await !kill(server, after: moment) {
            moment /= 2
            server.life.remark("it was through; again after \(Int(moment * 1_000)) ms")
            try expect(moment > 0.01, "postinst is always through before it can be killed")
        }
    }

    /// Whether it was killed, and not through.
    private func kill(_ server: Server, after seconds: Double) async throws -> Bool {
        try await server.run(["dpkg", "--unpack", server.packagePlace]).succeeded()
        let result = try await server.shell(
            """
            family() { for child in $(cat /proc/$1/task/$1/children 2>/dev/null); do family $child; echo $child; done; }
            dpkg --configure \(server.facts.name) & dpkg=$!
            sleep \(seconds)
            victims=$(family $dpkg)
            [ -z "$victims" ] || kill -9 $victims
            wait $dpkg
            """)
        return !result.isSuccess
    }
}
