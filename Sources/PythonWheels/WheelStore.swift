public import ExternalTools
public import SystemPackage

/// Finds the wheels of a lock in a cache folder, and fetches with pip what is missing there.
///
/// Each target has a folder of its own in the cache (`cp311-amd64`). A wheel is taken from it only if the lock has its
/// hash, and gets into it only after its hash was verified, by one rename.
public struct WheelStore: Sendable {
    /// The cache folder; made when the first wheel is fetched.
    public let folder: FilePath
    /// Whether missing wheels are fetched.
    public let network: NetworkUse
    /// The pip that fetches.
    public let pip: Pip

    /// pip spends its time waiting; more of them at once would only compete.
    private static let mostDownloads = 3

    /// Describes a store.
    public init(folder: FilePath, network: NetworkUse, pip: Pip = Pip()) {
        self.folder = folder
        self.network = network
        self.pip = pip
    }

    /// The wheels that the lock names for each target, sorted by distribution.
    ///
    /// `progress` is called from several tasks, one call at a time.
    public func wheels(
        for lock: RequirementsLock, targets: [PythonTarget],
        progress: @escaping @Sendable (WheelProgress) -> Void = { _ in }
    ) async throws(WheelError) -> [PythonTarget: [StoredWheel]] {
        var orders: [WheelOrder] = []
        for target in targets {
            orders.append(
                WheelOrder(
                    store: self, target: target, requirements: try lock.requirements(for: target),
                    indexOptions: lock.indexOptions))
        }
        var found = try await look(orders, progress)
        let missing = orders.filter { !(found[$0.target]?.missing.isEmpty ?? true) }
        if !missing.isEmpty {
            try check(orders, found)
            try await fetch(missing, found, progress)
            found = try await look(missing, { _ in }).reduce(into: found) { $0[$1.key] = $1.value }
        }
        try check(orders, found)
        return found.mapValues { $0.wheels.sorted { $0.filename.name < $1.filename.name } }
    }

    /// Compares the cache with the lock, a task a target.
    private func look(
        _ orders: [WheelOrder], _ progress: @escaping @Sendable (WheelProgress) -> Void
    ) async throws(WheelError) -> [PythonTarget: WheelOrder.Found] {
        let total = orders.map(\.requirements.count).reduce(0, +)
        let counter = ProgressCounter(.verifying, total: total, report: progress)
        let found = try await Parallel.map(orders, width: 4) { order throws(WheelError) in
            try order.look(counter)
        }
        return Dictionary(zip(orders.map(\.target), found)) { first, _ in first }
    }

    /// Offline, what the cache lacks is an error.
    private func check(_ orders: [WheelOrder], _ found: [PythonTarget: WheelOrder.Found]) throws(WheelError) {
        guard network == .forbidden else { return }
        let results = orders.compactMap { found[$0.target] }
        if let damage = results.lazy.flatMap(\.damaged).first {
            throw .damagedCacheEntry(file: damage.file, expected: damage.requirement.hashes, got: damage.hash)
        }
        let wanted = orders.flatMap { order in
            (found[order.target]?.missing ?? []).map { WantedWheel(requirement: $0.pin, target: order.target) }
        }
        guard wanted.isEmpty else { throw .notCached(wheels: wanted, cache: folder) }
    }

    private func fetch(
        _ orders: [WheelOrder], _ found: [PythonTarget: WheelOrder.Found],
        _ progress: @escaping @Sendable (WheelProgress) -> Void
    ) async throws(WheelError) {
        let total = orders.map { found[$0.target]?.missing.count ?? 0 }.reduce(0, +)
        let counter = ProgressCounter(.fetching, total: total, report: progress)
        _ = try await Parallel.map(orders, width: Self.mostDownloads) { order throws(WheelError) in
            try await order.fetch(found[order.target]?.missing ?? [], counter)
        }
    }
}
