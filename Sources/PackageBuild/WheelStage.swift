import DebianPackage
import PackageManifest
import PythonWheels
import SystemPackage

/// Gathers the wheels that the lock file names and expands them into the folders of the package.
struct WheelStage {
    let python: PythonRuntime
    let architecture: Architecture
    let network: BuildOptions.Network
    /// The folder that is kept from one build to the next.
    let cache: FilePath
    /// Where the expanded wheels lie on the machine that has the package.
    let library: InstalledPath

    /// Fetches, verifies and expands into `folder`, which must not be there yet.
    func gather(
        into folder: FilePath, onProgress: @escaping @Sendable (BuildProgress) -> Void
    ) async throws -> GatheredWheels {
        let store = WheelStore(
            // pip runs in another folder.
            folder: cache.absolute.appending("wheels"), network: network == .allowed ? .allowed : .forbidden)
        let targets = try python.versions.map { try PythonTarget(version: $0, architecture: wheelArchitecture()) }
        let report = { @Sendable (progress: WheelProgress) in onProgress(BuildProgress(progress)) }
        let wheels = try await store.wheels(
            for: RequirementsLock(path: python.lock), targets: targets, progress: report)
        let expanded = try await WheelExpansion(into: folder, excluding: python.exclude).expand(
            wheels, progress: report)
        if python.strip { try await LibraryStripping(expanded).strip() }
        return GatheredWheels(folder: folder, libraries: libraries(of: expanded))
    }

    private func wheelArchitecture() throws(BuildError) -> WheelArchitecture {
        guard let found = WheelArchitecture(rawValue: architecture.rawValue) else {
            throw .dependency("there are no wheels for \(architecture): vsdeb knows amd64 and arm64")
        }
        return found
    }

    /// Each distribution once, however many Pythons have files of it.
    private func libraries(of expanded: ExpandedWheels) -> [BundledLibrary] {
        let names = Dictionary(grouping: expanded.distributions) {
            $0.metadata.name.normalized + " " + $0.metadata.version
        }
        return names.values.compactMap { BundledLibrary($0, below: String(library.relative)) }
            .sorted { ($0.name, $0.version) < ($1.name, $1.version) }
    }
}

extension BuildProgress {
    /// What the wheels' own report means for the stage.
    fileprivate init(_ progress: WheelProgress) {
        self.init(
            done: Int64(progress.completed), total: Int64(progress.total), unit: .wheels,
            detail: "\(progress.phase.rawValue) \(progress.wheel)")
    }
}
