public import SystemPackage

/// Expands wheels into the folders of Python's path: what all Pythons share once, the rest once for each Python.
///
/// Nothing is written before every wheel was examined. Files get the mode 0644, or 0755 where the wheel says that they
/// are executable; `.dist-info` stays as shipped, console scripts and bytecode are not made.
public struct WheelExpansion: Sendable {
    /// The folder that gets the roots `common`, `cp311` …; it must be empty or absent.
    public let folder: FilePath
    /// How much a wheel may hold.
    public let limits: WheelLimits

    /// Wheels that are dealt with at once.
    private static let width = 4

    /// Describes an expansion.
    public init(into folder: FilePath, limits: WheelLimits = WheelLimits()) {
        self.folder = folder
        self.limits = limits
    }

    /// Expands the wheels of each target.
    ///
    /// After an error the folder is as empty as it was. `progress` is called from several tasks, one call at a time.
    public func expand(
        _ wheels: [PythonTarget: [StoredWheel]],
        progress: @escaping @Sendable (WheelProgress) -> Void = { _ in }
    ) async throws(WheelError) -> ExpandedWheels {
        guard let architecture = wheels.keys.first?.architecture,
            wheels.keys.allSatisfy({ $0.architecture == architecture })
        else { throw .mixedArchitectures }
        guard try Files.names(in: folder).isEmpty else { throw .folderInUse(folder) }
        let roots = [.common] + wheels.keys.sorted { $0.minor < $1.minor }.map { WheelRoot.python($0) }
        let placements = try await examined(RootPlan.placements(wheels), roots: roots)
        do throws(WheelError) {
            for root in roots { try Files.makeFolder(folder.appending(root.folderName)) }
            let distributions = try await written(placements, progress)
            return ExpandedWheels(
                folder: folder, architecture: architecture,
                roots: roots.map { root in
                    ExpandedWheels.Root(root: root, distributions: distributions.filter { $0.root == root })
                })
        } catch {
            for root in roots { Files.removeTree(folder.appending(root.folderName)) }
            throw error
        }
    }

    /// Reads the wheels' lists of files and finds what cannot lie side by side.
    private func examined(
        _ plan: [RootPlan.Placement], roots: [WheelRoot]
    ) async throws(WheelError) -> [WheelPlacement] {
        let limits = limits
        var placements = try await Parallel.map(plan, width: Self.width) { item throws(WheelError) in
            try WheelPlacement(WheelContents(item.wheel, limits: limits), root: item.root)
        }
        for root in roots {
            var check = CollisionCheck(root: root)
            for index in placements.indices where placements[index].root == root {
                try check.claim(&placements[index])
            }
        }
        try Self.checkPackages(placements, roots: roots)
        return placements
    }

    private static func checkPackages(_ placements: [WheelPlacement], roots: [WheelRoot]) throws(WheelError) {
        let common = ImportableNames(placements.filter { $0.root == .common })
        for root in roots where root != .common {
            let own = ImportableNames(placements.filter { $0.root == root })
            guard let conflict = common.conflicts(with: own).first else { continue }
            throw .splitPackage(
                name: conflict.name, wheels: conflict.wheels, roots: [WheelRoot.common.folderName, root.folderName])
        }
    }

    private func written(
        _ placements: [WheelPlacement], _ progress: @escaping @Sendable (WheelProgress) -> Void
    ) async throws(WheelError) -> [ExpandedDistribution] {
        let counter = ProgressCounter(.expanding, total: placements.count, report: progress)
        let folder = folder
        return try await Parallel.map(placements, width: Self.width) { placement throws(WheelError) in
            var writer = WheelWriter(placement, root: folder.appending(placement.root.folderName))
            let distribution = try writer.write()
            counter.advance(placement.wheelName)
            return distribution
        }
    }
}
