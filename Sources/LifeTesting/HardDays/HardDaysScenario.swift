import BootTesting

/// All the hard days, on one machine as long as none fails; after a failure the rest have a fresh one.
struct HardDaysScenario: Scenario {
    let name = "hard-days"
    let summary = "killed, no room, ports taken, wrong settings: a clear message, the old version serves, all mends"

    private static let days: [any HardDay] = [
        KilledPostinst(), KilledUnpack(), FullDiskAtUnpack(), FullDiskAtConfigure(), ReadOnlyPrefix(),
        UnsupportedPython(), WrongSettings(), BrokenDropIn(), TakenWebPort(), BrokenNeighbour(), TakenPort(),
        KilledFirstPostinst(),
    ]

    func run(_ life: Life) async throws {
        var left = Self.days[...]
        var failures: [String] = []
        while let next = left.popFirst() {
            do {
                try await life.boot(.installed(life.package.relations), roomMiB: 2_048) { server in
                    try await server.install("apt install of the older version", try await life.older())
                    let data = HardDaysData(server: server)
                    try await data.prepare()
                    try await data.survive(next)
                    while let day = left.popFirst() { try await data.survive(day) }
                }
            } catch {
                try Task.checkCancellation()
                failures.append("\(life.steps.chapter): \(error)")
            }
        }
        try expect(failures.isEmpty, failures.joined(separator: "\n"))
    }
}
