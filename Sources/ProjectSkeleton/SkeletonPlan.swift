import DebianPackage
import PackageManifest
import SystemPackage

/// Everything that was found out, and the files that follow from it.
struct SkeletonPlan {
    private let package: PackageFacts
    private let metadata: ProjectMetadata
    private let application: ApplicationCandidate?
    private let frontend: FrontendSurvey?
    private let lock: LockSurvey
    private let health: HealthSurvey
    private let license: LicenseSurvey
    private let beside: ProjectFiles
    private let settings: EnvironmentText
    private let exclude: [String]
    private let factory: ApplicationFactory?
    private let seen: [String]
    private let options: SkeletonOptions
    private let hasTemplates: Bool

    init(
        folder: FilePath, listing: FolderListing, python: PythonSources, application: ApplicationCandidate?,
        options: SkeletonOptions, hasTemplates: Bool
    ) throws {
        (self.application, self.options, self.hasTemplates) = (application, options, hasTemplates)
        metadata = ProjectMetadata(folder.appending("pyproject.toml"))
        beside = ProjectFiles(listing)
        let newest = Self.newest(beside, folder)
        if let version = options.version, !beside.missing.contains(beside.changelog), newest?.version != version {
            throw SkeletonError.otherVersion(version, FilePath(beside.changelog))
        }
        package = try PackageFacts(options, metadata, newest: newest, folder: folder)
        frontend = FrontendSurvey(listing, in: folder)
        factory = application == nil ? python.factory() : nil
        let backend = application?.backend ?? factory?.backend ?? ""
        lock = LockSurvey(
            listing, in: folder, backend: backend, metadata: metadata, python: metadata.pythons.series.first ?? "3.11")
        let sources = python.sources(below: backend)
        health = HealthSurvey(sources, application: application)
        settings = EnvironmentText(package: package, sources: sources)
        license = LicenseSurvey(listing, in: folder)
        exclude =
            BackendExclusions(
                listing, backend: backend, module: application?.module ?? factory?.module ?? "", sources: sources,
                lock: lock.lock, frontend: frontend?.folder
            ).patterns
        seen = Self.notes(listing, python)
    }

    private static func newest(_ beside: ProjectFiles, _ folder: FilePath) -> ChangelogEntry? {
        guard !beside.missing.contains(beside.changelog) else { return nil }
        return BoundedText.text(folder.appending(beside.changelog)).flatMap { try? Changelog($0).newest }
    }

    /// The files to write; the manifest comes last.
    var files: [(path: String, text: String)] {
        let texts = [
            (beside.changelog, ChangelogText(package: package, date: options.date).text),
            (beside.copyright, copyright.text),
            (beside.environment, settings.text),
        ]
        return texts.filter { beside.missing.contains($0.0) } + [("vsdeb.yaml", manifest.text)]
    }

    private var copyright: CopyrightText {
        // Good enough for a line that people read: a year has 365.2425 days.
        CopyrightText(
            package: package, license: license, named: metadata.license,
            year: 1970 + Int(Double(options.date) / 31_556_952))
    }

    private var manifest: ManifestText {
        ManifestText(
            package: package, application: application, files: beside, exclude: exclude, frontend: frontend, lock: lock,
            pythons: metadata.pythons, health: health, factory: factory)
    }

    /// What to tell of it.
    func report(folder: FilePath, faults: [ManifestFault]) -> SkeletonReport {
        let marked = files.filter { $0.text.contains("FIXME") }.map(\.path)
        let steps = NextSteps(
            package: package, lock: lock, health: health, factory: factory, marked: marked.reversed(), faults: faults,
            hasTemplates: hasTemplates,
            folder: folder.string)
        return SkeletonReport(
            folder: folder.string, written: files.map(\.path), facts: facts, notes: notes, steps: steps.steps)
    }

    private var facts: [SkeletonReport.Fact] {
        let found = [
            ("Package", "\(package.name) \(package.version)"),
            ("Application", application?.shown ?? factory?.shown ?? Self.noApplication),
            ("Libraries", libraries), ("Pythons", metadata.pythons.series.joined(separator: ", ")),
            (
                "Pages",
                frontend.map { "\($0.folder), \($0.build == nil ? "as they are" : "built by its tools")" }
                    ?? "none beside the application's"
            ),
            ("Health", health.path ?? "not found: name in health.path an address that answers 200"),
        ]
        return found.map { SkeletonReport.Fact(name: $0.0, value: $0.1) }
    }

    private static let noApplication = "not found: name it with --application, or in application.module"

    private var libraries: String {
        guard let count = lock.distributions else {
            return lock.isThere ? "\(lock.lock), which cannot be used" : "not locked yet"
        }
        return "\(lock.lock), \(count) with hashes"
    }

    private var notes: [String] {
        let pythons = metadata.pythons.fault.map { "\($0): python.versions names all that Debian has" }
        return [metadata.fault, pythons].compactMap { $0 } + seen
    }

    private static func notes(_ listing: FolderListing, _ python: PythonSources) -> [String] {
        let cut = "the folder is too large or too deep to be looked through; what was not seen was not found"
        let many = """
            there are more Python files than the \(SkeletonLimits.pythonFiles) files and \
            \(SkeletonLimits.allPython >> 20) MiB that are read; the nearest were
            """
        let names = "names with control characters were passed over; what they hold was not found"
        return [listing.isCut ? cut : nil, python.isCut ? many : nil, listing.hasUnprintable ? names : nil]
            .compactMap { $0 }
    }
}
