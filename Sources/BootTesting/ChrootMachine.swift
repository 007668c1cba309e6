/// A Debian without a running init, as chroots and image builds have it: nothing starts services there.
public final class ChrootMachine: Machine {
    private let processes: MachineProcesses

    init(_ processes: MachineProcesses) {
        self.processes = processes
    }

    /// Runs `body` with a new one on an image; it is gone afterwards, with all that was written in it.
    public static func with<Result>(
        _ image: DebianImage, _ settings: MachineSettings = MachineSettings(),
        _ body: (ChrootMachine) async throws -> Result
    ) async throws -> Result {
        try await with(.image(image, roomMiB: settings.roomMiB), network: settings.network, body)
    }

    static func with<Result>(
        _ storage: MachineStorage, network: MachineNetwork, _ body: (ChrootMachine) async throws -> Result
    ) async throws -> Result {
        try await MachineLauncher(kind: .chroot, storage: storage, network: network).run { processes in
            try await body(try await ready(processes))
        }
    }

    /// Waits until commands can be run in it.
    static func ready(_ processes: MachineProcesses) async throws -> ChrootMachine {
        _ = try await Polling.wait(.seconds(120)) { processes.leader != nil || processes.console.hasEnded }
        let machine = ChrootMachine(processes)
        _ = try machine.leader()
        return machine
    }

    /// Its name, unique on the machine we run on.
    public var name: String { processes.name }

    /// The process id of its process 1.
    public func leader() throws(MachineError) -> Int32 {
        guard let leader = processes.leader else {
            throw .endedEarly(machine: name, console: processes.console.lastLines)
        }
        return leader
    }
}
