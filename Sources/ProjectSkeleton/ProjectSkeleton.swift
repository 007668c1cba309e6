import DebianPackage
import Foundation
import PackageManifest
public import SystemPackage

/// Writes the vsdeb.yaml of a project that has none, and what it needs beside it.
///
/// The project is only read: nothing of it is run, and no link in it is followed.
public struct ProjectSkeleton {
    private let folder: FilePath
    private let options: SkeletonOptions
    private let hasTemplates: Bool

    /// Prepares for a project.
    ///
    /// - Parameters:
    ///   - folder: The project's folder.
    ///   - options: What the caller says.
    ///   - hasTemplates: Whether the build will find templates by itself.
    public init(_ folder: FilePath, options: SkeletonOptions, hasTemplates: Bool) {
        let normal = folder.lexicallyNormalized()
        self.folder = normal.isEmpty ? FilePath(".") : normal
        self.options = options
        self.hasTemplates = hasTemplates
    }

    /// Looks through the folder and writes the files.
    ///
    /// - Throws: ``SkeletonError``, after which nothing was written.
    public func write() throws -> SkeletonReport {
        try checkFolder()
        let listing = FolderListing(folder)
        let python = PythonSources(listing, in: folder)
        guard listing.files.contains(where: { $0.hasSuffix(".py") }) else { throw SkeletonError.noPython(folder) }
        let plan = try SkeletonPlan(
            folder: absolute, listing: listing, python: python, application: try application(python), options: options,
            hasTemplates: hasTemplates)
        try SkeletonWriter(folder: folder).write(plan.files)
        return plan.report(folder: folder, faults: faults())
    }

    /// Never overwrites: not even a link to nothing.
    private func checkFolder() throws(SkeletonError) {
        guard (try? Stat(folder).type) == .directory else { throw .noFolder(folder) }
        let manifest = folder.appending("vsdeb.yaml").lexicallyNormalized()
        guard (try? Stat(manifest, followTargetSymlink: false)) == nil else { throw .exists(manifest) }
    }

    private var absolute: FilePath {
        FilePath(FileManager.default.currentDirectoryPath).pushing(folder).lexicallyNormalized()
    }

    private func application(_ python: PythonSources) throws(SkeletonError) -> ApplicationCandidate? {
        guard let named = options.application else { return try only(python.applications()) }
        let halves = named.split(separator: ":", omittingEmptySubsequences: false)
        guard halves.count == 2, halves.allSatisfy({ !$0.isEmpty }) else { throw .badApplication(named) }
        guard let found = try only(python.applications(named: named)) else {
            throw .noModule(String(halves[0]), folder)
        }
        return found
    }

    /// The one application; what tells several apart is their names, or else their folders.
    private func only(_ found: [ApplicationCandidate]) throws(SkeletonError) -> ApplicationCandidate? {
        guard found.count > 1 else { return found.first }
        let shown = found.prefix(20).map(\.shown)
        guard Set(found.map(\.reference)).count == 1 else { throw .severalApplications(shown) }
        let backend = found.map(\.backend).max { $0.utf8.count < $1.utf8.count } ?? ""
        let project = backend.hasSuffix("/src") ? String(backend.dropLast("/src".count)) : backend
        throw .sameApplication(shown, folder.appending(project).lexicallyNormalized())
    }

    /// What the build would say of the new manifest.
    private func faults() -> [ManifestFault] {
        do throws(ManifestError) {
            _ = try Manifest.load(
                folder.appending("vsdeb.yaml").lexicallyNormalized(), environment: options.environment)
            return []
        } catch {
            return error.faults
        }
    }
}
