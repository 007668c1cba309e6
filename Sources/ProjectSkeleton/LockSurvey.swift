import PythonWheels
import SystemPackage

/// Which file locks the project's libraries, and how to make it where there is none.
struct LockSurvey {
    /// The lock file, relative to the project: the one that is there, or the one to make.
    let lock: String
    /// Whether it is there.
    let isThere: Bool
    /// How many distributions it has; nil where it must be made.
    let distributions: Int?
    /// What is wrong with a lock that is there.
    let fault: String?
    /// Which of gunicorn and uvicorn a lock that is there lacks.
    let missing: [String]
    /// How it is made, for the first time or anew.
    let recipe: LockRecipe

    init(_ listing: FolderListing, in folder: FilePath, backend: String, metadata: ProjectMetadata, python: String) {
        let places = backend.isEmpty ? [""] : [backend + "/", ""]
        let found = places.flatMap { place in Self.lockNames.map { place + $0 } }.filter(listing.has).lazy
            .compactMap { file -> (file: String, text: String)? in
                guard let text = BoundedText.text(folder.appending(file), limit: SkeletonLimits.lock),
                    file.hasSuffix(".lock") || text.contains("--hash=sha256:")
                else { return nil }
                return (file, text)
            }.first
        recipe = LockRecipe(
            listing, in: folder, backend: backend, metadata: metadata, python: python, existing: found?.file)
        (lock, isThere) = (recipe.lock, found != nil)
        guard let found else {
            (distributions, fault, missing) = (nil, nil, [])
            return
        }
        // Read as the build reads it.
        do {
            let names = Set(try RequirementsLock(text: found.text, file: FilePath(found.file)).requirements.map(\.name))
            distributions = names.count
            missing = LockRecipe.servers.filter { server in !names.contains { $0.normalized == server } }
            fault = nil
        } catch {
            (distributions, missing, fault) = (nil, [], "\(error)")
        }
    }

    private static let lockNames = ["requirements.lock", "requirements.txt", "requirements-lock.txt"]

    /// Whether the commands must be run before a build.
    var mustBeMade: Bool { !isThere || fault != nil || !missing.isEmpty }
}
