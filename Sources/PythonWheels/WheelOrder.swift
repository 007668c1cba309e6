internal import ExternalTools
internal import SystemPackage

/// The wheels that one target needs.
struct WheelOrder: Sendable {
    /// What the cache has of them.
    struct Found: Sendable {
        var wheels: [StoredWheel] = []
        /// Also those whose cache entry is damaged.
        var missing: [LockedRequirement] = []
        var damaged: [(requirement: LockedRequirement, file: FilePath, hash: SHA256Hash)] = []
    }

    let store: WheelStore
    let target: PythonTarget
    let requirements: [LockedRequirement]
    let indexOptions: [String]

    private var cache: WheelCache { WheelCache(folder: store.folder, target: target) }

    /// Compares the target's folder with the lock.
    func look(_ counter: ProgressCounter) throws(WheelError) -> Found {
        var found = Found()
        let wheels = try WheelCache.wheels(in: cache.targetFolder, for: target)
        for requirement in requirements {
            guard !Task.isCancelled else { throw .cancelled }
            switch try cache.answer(requirement, among: wheels, in: cache.targetFolder) {
            case .found(let wheel): found.wheels.append(wheel)
            case .missing: found.missing.append(requirement)
            case .damaged(let file, let hash):
                found.missing.append(requirement)
                found.damaged.append((requirement, file, hash))
            }
            counter.advance(requirement.pin)
        }
        return found
    }

    /// Fetches `missing` into a folder of its own and moves what has the right hash into the cache.
    func fetch(_ missing: [LockedRequirement], _ counter: ProgressCounter) async throws(WheelError) {
        let temporary = try Files.makeTemporaryFolder(in: store.folder, prefix: ".fetching-")
        defer { Files.removeTree(temporary) }
        let downloads = temporary.appending("wheels")
        let scratch = temporary.appending("tmp")
        for folder in [downloads, scratch] { try Files.makeFolder(folder) }
        let list = temporary.appending("requirements.txt")
        try Files.write(Self.requirementsFile(missing, indexOptions: indexOptions), to: list)
        try await runPip(
            Pip.Download(
                requirements: list, destination: downloads, temporaryFolder: scratch, pythonVersion: target.version,
                abi: target.abi, platforms: target.platforms), missing, counter)
        try moveIntoCache(missing, from: downloads)
    }

    /// What pip reads: one line a distribution, without markers, which pip would answer for its own Python.
    static func requirementsFile(_ requirements: [LockedRequirement], indexOptions: [String]) -> String {
        let lines = requirements.map { requirement in
            ([requirement.pin] + requirement.hashes.map { "--hash=sha256:\($0)" }).joined(separator: " \\\n    ")
        }
        return (indexOptions + lines).joined(separator: "\n") + "\n"
    }

    private func runPip(
        _ download: Pip.Download, _ missing: [LockedRequirement], _ counter: ProgressCounter
    ) async throws(WheelError) {
        let transcript = PipTranscript { counter.advance($0) }
        do throws(ToolError) {
            _ = try await store.pip.run(download) { transcript.add($0) }
        } catch {
            let failure = PipFailure(
                lines: transcript.all, lastRequirement: transcript.lastRequirement, error: error, target: target,
                requirements: missing, cache: store.folder)
            throw failure.explained
        }
    }

    private func moveIntoCache(_ missing: [LockedRequirement], from downloads: FilePath) throws(WheelError) {
        let wheels = try WheelCache.wheels(in: downloads, for: target)
        try Files.makeFolder(cache.targetFolder)
        for requirement in missing {
            let wanted = WantedWheel(requirement: requirement.pin, target: target)
            switch try cache.answer(requirement, among: wheels, in: downloads) {
            case .found(let wheel):
                try Files.move(wheel.path, to: cache.targetFolder.appending(wheel.filename.text))
            case .missing: throw .noWheel(wanted)
            // pip has compared the hashes itself, so this is a second look.
            case .damaged(_, let hash): throw .hashMismatch(wheel: wanted, expected: requirement.hashes, got: hash)
            }
        }
    }
}
