import ExternalTools
import SystemPackage

/// Starts a machine's processes, and ends them when the body is through.
struct MachineLauncher: Sendable {
    /// What process 1 of the namespace does when all is prepared.
    enum Kind: Sendable {
        case boot
        case chroot
        /// First as in a chroot, until `MachineProcesses.goOn()`.
        case chrootThenBoot

        /// What is done in the namespaces.
        var script: String {
            switch self {
            case .boot: MachineScript.boot
            case .chroot: MachineScript.chroot
            case .chrootThenBoot: MachineScript.chrootFirst + "\n" + MachineScript.boot
            }
        }
    }

    let kind: Kind
    let storage: MachineStorage
    let network: MachineNetwork

    /// Runs `body` beside the machine's processes; they are gone when this returns or throws.
    func run<Result>(_ body: (MachineProcesses) async throws -> Result) async throws -> Result {
        try HostTool.requireRoot()
        try HostTool.require(.unshare, .nsenter, .ip)
        if kind != .chroot { try HostTool.require(.nspawn) }
        guard case .image(let image, _) = storage else { return try await start(body) }
        // Whoever makes a newer image leaves this one alone as long as the lock is held.
        return try await FileLock(image.lock, .shared).hold { try await start(body) }
    }

    private func start<Result>(_ body: (MachineProcesses) async throws -> Result) async throws -> Result {
        let folder = try Files.makeTemporaryFolder("vsdeb-machine")
        let lifeline = try prepare(folder)
        let processes = MachineProcesses(
            name: folder.lastComponent?.string ?? "vsdeb-machine", console: Console(), kind: kind, lifeline: lifeline)
        // The task is not cancelled with ours: it ends by the lifeline and then still has to clean up.
        let launched = Task { await launch(processes, folder) }
        do {
            let result = try await body(processes)
            await end(folder, lifeline, launched)
            return result
        } catch {
            await end(folder, lifeline, launched)
            throw error
        }
    }

    /// Writes the settings and opens the lifeline, whose other end the launcher will read from.
    private func prepare(_ folder: FilePath) throws(MachineError) -> Lifeline {
        try Files.write(storage.lower.string, to: folder.appending("image"))
        try Files.write(storage.word, to: folder.appending("storage"))
        return try Lifeline(in: folder)
    }

    private func launch(_ processes: MachineProcesses, _ folder: FilePath) async {
        let script = MachineScript.inner + "\n" + kind.script
        let tool = Tool(
            .named("sh"),
            ["-c", MachineScript.launcher, "sh", processes.name, folder.string, script, network.word],
            limits: ToolLimits(time: .seconds(86_400), outputBytes: 1 << 30))
        do {
            _ = try await tool.run { processes.console.add($0.text) }
        } catch {
            processes.console.add("\(error)")
        }
        processes.console.end()
    }

    private func end(_ folder: FilePath, _ lifeline: Lifeline, _ launched: Task<Void, Never>) async {
        lifeline.end()
        await launched.value
        // The launcher removes the folder itself, as we may be killed; one that was late did not.
        if Files.exists(folder) { await removeQuietly(folder) }
    }

    private func removeQuietly(_ folder: FilePath) async {
        // Uncancelled, like the rest of the end; an empty folder left in /tmp is no reason to fail.
        await Task { do { try await Files.removeTree(folder) } catch {} }.value
    }
}
