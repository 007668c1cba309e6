import DebianPackage
import PackageLint
import PackageManifest
public import SystemPackage

/// Builds a package from a project: `vsdeb build` without its command line.
public struct PackageBuilder: Sendable {
    private let manifestPath: FilePath
    private let options: BuildOptions
    private let onEvent: @Sendable (BuildEvent) -> Void

    /// Prepares a build; `onEvent` is called as it goes on, from any thread.
    public init(manifest: FilePath, options: BuildOptions, onEvent: @escaping @Sendable (BuildEvent) -> Void) {
        manifestPath = manifest
        self.options = options
        self.onEvent = onEvent
    }

    /// Runs all stages.
    ///
    /// - Throws: the error type of the stage that failed, each of which says what, where and what to do;
    ///   `CancellationError` when the task is cancelled. Temporary files are gone and the target is as it was.
    public func build() async throws -> BuildReport {
        try await WorkFolder.using { work in
            let clock = StageClock(onEvent: onEvent)
            let (manifest, time) = try await clock.run(.manifest) {
                let read = try readManifest()
                try checkDestination(read.0)
                return read
            }
            // One waits for a program on one core, the other for the network.
            let (frontend, wheels) = try await SideBySide.run(
                { try await buildFrontend(manifest, time, in: work, clock) },
                { try await clock.run(.wheels) { try await gatherWheels(manifest, in: work) } })
            let package = try await clock.run(.tree) {
                try await plan(manifest, frontend: frontend, wheels: wheels)
            }
            let name = PackageDestination.conventionalName(
                manifest.package.name, manifest.package.version,
                architecture: package.contents.control["Architecture"] ?? "")
            try await check(package, named: name, clock)
            let written = try await clock.run(.package) { try write(package, named: name, time) }
            return report(manifest, package, written, wheels: wheels.libraries.count, clock)
        }
    }

    /// Finds before the long work what would stop the package at its end.
    private func checkDestination(_ manifest: Manifest) throws(BuildError) {
        try PackageDestination.check(options.destination)
        let target =
            switch options.destination {
            case .stagedTree(let folder): folder.absolute
            case .package(let output):
                PackageDestination.place(
                    output,
                    conventionalName: PackageDestination.conventionalName(
                        manifest.package.name, manifest.package.version, architecture: options.architecture.rawValue))
            }
        let application = manifest.application
        var payloads = [PayloadFolder(application.backend, excluded: application.exclude)]
        if let frontend = manifest.frontend, frontend.build == nil { payloads.append(PayloadFolder(frontend.folder)) }
        guard let payload = payloads.first(where: { $0.packs(target) }) else { return }
        throw .outputInPayload(target, payload: payload.path)
    }

    private func readManifest() throws -> (Manifest, time: Int64) {
        let manifest = try Manifest.load(manifestPath, environment: options.environment)
        let changelog = try Changelog(manifest.package.changelog.readText())
        if changelog.newest.version != manifest.package.version {
            onEvent(
                .warned(
                    """
                    the package is version \(manifest.package.version), but the newest entry of \
                    \(manifest.package.changelog) is for \(changelog.newest.version)
                    """))
        }
        let time = try SourceDate.seconds(
            environment: options.environment, changelogDate: Int64(changelog.newest.date))
        return (manifest, time)
    }

    private func buildFrontend(
        _ manifest: Manifest, _ time: Int64, in work: FilePath, _ clock: StageClock
    ) async throws -> FilePath? {
        guard let frontend = manifest.frontend else { return nil }
        return try await clock.run(.frontend) {
            let cache = options.cache.absolute.appending("frontend").appending(manifest.package.name.text)
            return try await FrontendStage(frontend: frontend, sourceDate: time, cache: cache)
                .build(into: work.appending("frontend"))
        }
    }

    private func gatherWheels(_ manifest: Manifest, in work: FilePath) async throws -> GatheredWheels {
        let stage = WheelStage(
            python: manifest.python, architecture: options.architecture, network: options.network,
            cache: options.cache, library: try PackageLayout(manifest).library)
        return try await stage.gather(into: work.appending("lib")) { onEvent(.progressed(.wheels, $0)) }
    }

    private func plan(
        _ manifest: Manifest, frontend: FilePath?, wheels: GatheredWheels
    ) async throws -> PlannedPackage {
        let layout = try PackageLayout(manifest)
        let templates = try TemplateStage(manifest: manifest, layout: layout, folders: options.templateFolders)
            .render(architecture: options.architecture)
        let assembly = PackageAssembly(
            manifest: manifest, layout: layout, frontend: frontend, wheels: wheels.folder,
            libraries: wheels.libraries, templates: templates)
        let tree = try assembly.tree()
        let compiled = try CompiledFiles(in: tree)
        let fields = ControlFields(
            manifest: manifest, architecture: options.architecture,
            libraries: try compiled.relations(for: options.architecture))
        let control = try fields.paragraph(isForEveryMachine: compiled.isEmpty)
        return try await PlannedPackage(assembly.contents(control: control, tree: tree))
    }

    /// Stops a faulty package before it is written.
    private func check(_ package: PlannedPackage, named name: String, _ clock: StageClock) async throws {
        guard let linter = options.linter else { return }
        let report = try await clock.run(.check) { try await linter.check(package, named: name) }
        onEvent(.checked(report))
        let errors = report.findings.count { $0.tag.severity == .error }
        if errors > 0 { throw BuildError.faultyPackage(errors: errors) }
    }

    /// What the last stage left: a package with its size and hash, or a folder.
    private struct Written {
        let path: FilePath
        var size: Int64?
        var sha256: String?
    }

    private func write(_ package: PlannedPackage, named name: String, _ time: Int64) throws -> Written {
        switch options.destination {
        case .stagedTree(let folder):
            let target = try PackageDestination.stagedTree(folder)
            try StagedTree(replacing: target, time: time).write(
                package.contents.tree, links: package.links, controlFiles: package.controlFiles)
            return Written(path: target)
        case .package(let output):
            let target = try PackageDestination.file(output, conventionalName: name)
            let blocks = BlockCache(folder: options.cache.appending("blocks"))
            let writer = DebWriter(
                compression: options.compression, time: time, cores: options.cores, store: blocks
            ) { state in
                onEvent(.progressed(.package, BuildProgress(state)))
            }
            let written = try writer.write(package, to: target)
            blocks.prune()
            return Written(path: written.path, size: written.size, sha256: written.sha256)
        }
    }

    private func report(
        _ manifest: Manifest, _ package: PlannedPackage, _ written: Written, wheels: Int,
        _ clock: StageClock
    ) -> BuildReport {
        let control = package.contents.control
        return BuildReport(
            package: manifest.package.name.text, version: manifest.package.version.text,
            architecture: control["Architecture"] ?? "", path: written.path.string, size: written.size,
            installedSize: package.installedSize, files: package.files, hardLinks: package.hardLinks, wheels: wheels,
            sha256: written.sha256, depends: control["Depends"] ?? "", seconds: clock.seconds,
            elapsed: clock.elapsed)
    }
}

extension BuildProgress {
    /// What the writer's own report means for the stage.
    fileprivate init(_ progress: WriteProgress) {
        self.init(
            done: progress.bytes, total: progress.totalBytes, unit: .bytes,
            detail: "\(progress.files) of \(progress.totalFiles) files")
    }
}
