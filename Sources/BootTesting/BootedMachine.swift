/// A Debian that systemd has booted in a container.
public final class BootedMachine: Machine {
    private let processes: MachineProcesses
    private let settings: MachineSettings

    private init(_ processes: MachineProcesses, _ settings: MachineSettings) {
        self.processes = processes
        self.settings = settings
    }

    /// Boots an image and runs `body` when it is up; the machine is gone afterwards, with all that was written in it.
    ///
    /// It is gone also when `body` throws, when the task is cancelled, and when this process is interrupted or killed.
    /// - Throws: `MachineError`, or what `body` throws.
    public static func with<Result>(
        _ image: DebianImage, _ settings: MachineSettings = MachineSettings(),
        _ body: (BootedMachine) async throws -> Result
    ) async throws -> Result {
        let launcher = MachineLauncher(
            kind: .boot, storage: .image(image, roomMiB: settings.roomMiB), network: settings.network)
        return try await launcher.run { processes in
            let machine = BootedMachine(processes, settings)
            try await machine.waitUntilUp(after: nil)
            return try await body(machine)
        }
    }

    /// Boots an image as ``with(_:_:_:)`` does, when `work` has been done in it while nothing ran there: as with an image
    /// that is made somewhere, and booted somewhere else.
    ///
    /// - Throws: `MachineError`, or what `work` or `body` throws.
    public static func with<Result>(
        _ image: DebianImage, _ settings: MachineSettings = MachineSettings(),
        after work: (ChrootMachine) async throws -> Void, _ body: (BootedMachine) async throws -> Result
    ) async throws -> Result {
        let launcher = MachineLauncher(
            kind: .chrootThenBoot, storage: .image(image, roomMiB: settings.roomMiB), network: settings.network)
        return try await launcher.run { processes in
            let chroot = try await ChrootMachine.ready(processes)
            try await work(chroot)
            let leader = try chroot.leader()
            try processes.goOn()
            let machine = BootedMachine(processes, settings)
            try await machine.waitUntilUp(after: leader)
            return try await body(machine)
        }
    }

    /// Its name, unique on the machine we run on.
    public var name: String { processes.name }

    /// What its console has shown so far.
    public var console: String { processes.console.text }

    /// The process id of its process 1, which another boot changes.
    public func leader() throws(MachineError) -> Int32 {
        guard let leader = processes.leader else {
            throw .endedEarly(machine: name, console: processes.console.lastLines)
        }
        return leader
    }

    /// Restarts it in an orderly way and waits until it is up again; what was written stays.
    public func reboot() async throws {
        let before = try leader()
        try await run(["systemctl", "--no-block", "reboot"]).succeeded()
        try await waitUntilUp(after: before)
    }

    /// Powers it off in an orderly way and waits until it is off; nothing can be run in it any more.
    public func shutdown() async throws {
        try await run(["systemctl", "--no-block", "poweroff"]).succeeded()
        guard try await Polling.wait(settings.bootLimit, until: { processes.console.hasEnded }) else {
            throw timeout("still running")
        }
    }

    /// Waits until systemd says that the boot is over, with or without failed units.
    private func waitUntilUp(after previous: Int32?) async throws {
        var state = "not started"
        let isUp = try await Polling.wait(settings.bootLimit) {
            if processes.console.hasEnded {
                throw MachineError.endedEarly(machine: name, console: processes.console.lastLines)
            }
            guard let leader = processes.leader, leader != previous else { return false }
            state = try await run(["systemctl", "is-system-running"], limit: .seconds(10)).value
            return state == "running" || state == "degraded"
        }
        if !isUp { throw timeout(state) }
    }

    private func timeout(_ state: String) -> MachineError {
        .bootTimeout(
            machine: name, limit: settings.bootLimit, state: state, console: processes.console.lastLines)
    }
}
