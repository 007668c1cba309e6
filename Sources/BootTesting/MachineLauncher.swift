import ExternalTools
import Glibc
import SystemPackage

/// Starts a machine's processes, and ends them when the body is through.
struct MachineLauncher: Sendable {
    /// What process 1 of the namespace does when all is prepared.
    enum Kind: Sendable {
        case boot
        case chroot
    }

    let kind: Kind
    let storage: MachineStorage
    let network: MachineNetwork

    /// Runs `body` beside the machine's processes; they are gone when this returns or throws.
    func run<Result>(_ body: (MachineProcesses) async throws -> Result) async throws -> Result {
        try HostTool.requireRoot()
        try HostTool.require(.unshare, .nsenter, .ip)
        if kind == .boot { try HostTool.require(.nspawn) }
        guard case .image(let image, _) = storage else { return try await start(body) }
        // Whoever makes a newer image leaves this one alone as long as the lock is held.
        return try await FileLock(image.lock, .shared).hold { try await start(body) }
    }

    private func start<Result>(_ body: (MachineProcesses) async throws -> Result) async throws -> Result {
        let folder = try Files.makeTemporaryFolder("vsdeb-machine")
        let lifeline = try prepare(folder)
        let processes = MachineProcesses(
            name: folder.lastComponent?.string ?? "vsdeb-machine", console: Console(), kind: kind)
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
    private func prepare(_ folder: FilePath) throws(MachineError) -> FileDescriptor {
        try Files.write(storage.lower.string, to: folder.appending("image"))
        try Files.write(storage.word, to: folder.appending("storage"))
        let pipe = folder.appending("lifeline")
        guard mkfifo(pipe.string, 0o600) == 0 else {
            throw .file(pipe, operation: "make", Errno(rawValue: errno))
        }
        do {
            // Opened for both directions, as opening a pipe to write waits for one who reads.
            return try FileDescriptor.open(pipe, .readWrite, options: .closeOnExec)
        } catch {
            throw .file(pipe, operation: "open", (error as? Errno) ?? .ioError)
        }
    }

    private func launch(_ processes: MachineProcesses, _ folder: FilePath) async {
        let script = MachineScript.inner + "\n" + (kind == .boot ? MachineScript.boot : MachineScript.chroot)
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

    private func end(_ folder: FilePath, _ lifeline: FileDescriptor, _ launched: Task<Void, Never>) async {
        // Removed first: a launcher that is late would wait for ever to open a pipe that nobody writes to. Both calls
        // have nothing to report that the launcher's own end would not show.
        _ = unlink(folder.appending("lifeline").string)
        _ = close(lifeline.rawValue)
        await launched.value
        // The launcher removes the folder itself, as we may be killed; one that was late did not.
        if Files.exists(folder) { await removeQuietly(folder) }
    }

    private func removeQuietly(_ folder: FilePath) async {
        // Uncancelled, like the rest of the end; an empty folder left in /tmp is no reason to fail.
        await Task { do { try await Files.removeTree(folder) } catch {} }.value
    }
}
