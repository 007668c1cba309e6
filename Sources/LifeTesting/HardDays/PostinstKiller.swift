import BootTesting

/// Kills postinst, with all that it has started, at moments that are the same in each run of the test.
struct PostinstKiller {
    let server: Server
    /// Brings the package where postinst comes next.
    let unpack: () async throws -> Void

    private static let seed: UInt64 = 20_261_123
    /// The part of an undisturbed run in which it is killed: another run may be faster.
    private static let share = 0.75

    /// Seconds after its begin, spread over the time that it takes undisturbed.
    func moments(_ count: Int) async throws -> [Double] {
        let whole = try await server.life.step("how long postinst takes") {
            let seconds = try await measure()
            server.life.remark("\(seconds.tenths) s")
            return seconds
        }
        var random = SplitMix(seed: Self.seed)
        return (0..<count).map { whole * Self.share * (Double($0) + random.unit()) / Double(count) }
    }

    /// Kills; where postinst was through before, because the machine is less busy than it was, tries in half the time.
    func kill(after seconds: Double) async throws {
        var moment = seconds
        while try await !isKilled(after: moment) {
            moment /= 2
            server.life.remark("it was through; again after \(Int(moment * 1_000)) ms")
            try expect(moment > 0.01, "postinst is always through before it can be killed")
        }
    }

    /// Expects nothing to be left of the attempt that was killed.
    func expectWhole() async throws {
        try await server.becomesHealthy()
        try await server.expectPackage("installed")
        try await FreshServerChecks(server: server).isAsDpkgUnpackedIt()
        let left = try await server.run(["ls", "-A", "\(server.facts.prefix)/venvs"]).lines
        try expect(left.count, is: 1, "the environments (\(left.joined(separator: ", ")))")
    }

    /// Seconds of an undisturbed postinst.
    private func measure() async throws -> Double {
        try await unpack()
        let clock = ContinuousClock()
        let start = clock.now
        try await server.configureAll()
        return (clock.now - start).inSeconds
    }

    /// Whether it was killed, and not through.
    private func isKilled(after seconds: Double) async throws -> Bool {
        try await unpack()
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
