import PythonWheels
import SystemPackage

/// Which file locks the project's libraries, and how to make it where there is none.
struct LockSurvey {
    /// The lock file, relative to the project: the one that is there, or the one to make.
    let lock: String
    /// How many distributions it has; nil where it must be made.
    let distributions: Int?
    /// What is wrong with a lock that is there.
    let fault: String?
    /// The command that makes the lock, to be run in the project's folder; nil where it need not be made.
    let command: String?
    /// The file that must be written before the command: where nothing names the libraries; nil otherwise.
    let unwritten: String?
    /// Which of gunicorn and uvicorn the lock lacks, or the command adds.
    let missing: [String]

    /// What serves an application: gunicorn, and the worker class that is its default here.
    private static let servers = ["gunicorn", "uvicorn"]

    init(_ listing: FolderListing, in folder: FilePath, backend: String, metadata: ProjectMetadata, python: String) {
        let places = backend.isEmpty ? [""] : [backend + "/", ""]
        for file in places.flatMap({ place in Self.lockNames.map { place + $0 } }) where listing.has(file) {
            guard let text = BoundedText.text(folder.appending(file), limit: SkeletonLimits.lock),
                file.hasSuffix(".lock") || text.contains("--hash=sha256:")
            else { continue }
            self = LockSurvey(lock: file, text: text)
            return
        }
        self = Self.toMake(listing, folder, places: places, hasDependencies: metadata.hasDependencies, python: python)
    }

    private static let lockNames = ["requirements.lock", "requirements.txt", "requirements-lock.txt"]

    /// A lock that is there, read as the build reads it.
    private init(lock: String, text: String) {
        self.lock = lock
        (command, unwritten) = (nil, nil)
        do {
            let read = try RequirementsLock(text: text, file: FilePath(lock))
            distributions = Set(read.requirements.map(\.name)).count
            let names = Set(read.requirements.map(\.name.normalized))
            missing = Self.servers.filter { !names.contains($0) }
            fault = nil
        } catch {
            (distributions, missing, fault) = (nil, [], "\(error)")
        }
    }

    private init(lock: String, command: String, unwritten: String? = nil, missing: [String]) {
        (self.lock, self.command, self.unwritten, self.missing) = (lock, command, unwritten, missing)
        (distributions, fault) = (nil, nil)
    }

    private static func toMake(
        _ listing: FolderListing, _ folder: FilePath, places: [String], hasDependencies: Bool, python: String
    ) -> LockSurvey {
        let sources = places.flatMap { ["\($0)requirements.in", "\($0)requirements.txt"] }
        let files = sources.filter(listing.has)
        if files.isEmpty, listing.has("uv.lock") { return exported("uv export --no-emit-project --output-file") }
        if files.isEmpty, listing.has("poetry.lock") {
            return exported("poetry export --format requirements.txt --output")
        }
        let source = files.first ?? (hasDependencies ? "pyproject.toml" : "requirements.in")
        let text = BoundedText.text(folder.appending(source)) ?? ""
        let missing = servers.filter { !text.lowercased().contains($0) }
        let isWritten = !files.isEmpty || hasDependencies
        let beside = FilePath(source).removingLastComponent()
        let lock = beside.appending("requirements.lock").string
        return LockSurvey(
            lock: lock, command: compile(source, to: lock, adding: missing, python: python),
            unwritten: isWritten ? nil : source, missing: missing)
    }

    /// What another tool has locked already; what serves must be among the project's own libraries then.
    private static func exported(_ command: String) -> LockSurvey {
        LockSurvey(lock: "requirements.lock", command: "\(command) requirements.lock", missing: [])
    }

    /// uv locks for every Python and processor at once (`--universal`); a `-` reads further names from standard input.
    private static func compile(_ source: String, to lock: String, adding names: [String], python: String) -> String {
        let compile = "uv pip compile --universal --python-version \(python) --generate-hashes --output-file \(lock)"
        guard !names.isEmpty else { return "\(compile) \(source)" }
        return "printf '%s\\n' \(names.joined(separator: " ")) | \(compile) \(source) -"
    }
}
