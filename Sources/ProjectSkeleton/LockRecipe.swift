import SystemPackage

/// How a lock is made of what the project has.
struct LockRecipe {
    /// The lock file, relative to the project.
    let lock: String
    /// The commands, to be run one after the other in the project's folder.
    let commands: [String]
    /// The file that must be written before: where nothing names the libraries; nil otherwise.
    let unwritten: String?
    /// Which of gunicorn and uvicorn the project does not name; the commands add them.
    let missing: [String]
    /// The program that locks, and where it is from.
    let tool: String

    /// What serves an application: gunicorn, and the worker class that is its default here.
    static let servers = ["gunicorn", "uvicorn"]

    private static let uv = "uv: https://docs.astral.sh/uv/"
    private static let poetry = "Poetry: https://python-poetry.org/"

    /// Looks for what names the libraries; `existing` is the lock that is there and is to be made anew, if there is one.
    init(
        _ listing: FolderListing, in folder: FilePath, backend: String, metadata: ProjectMetadata, python: String,
        existing: String?
    ) {
        let places = backend.isEmpty ? [""] : [backend + "/", ""]
        let sources = places.flatMap { ["\($0)requirements.in", "\($0)requirements.txt"] }
            .filter { listing.has($0) && $0 != existing }
        if let source = sources.first {
            let names = RequirementNames.of(source, listing, in: folder)
            self.init(compiling: source, names: names, to: existing, python: python)
        } else if let file = places.map({ $0 + "uv.lock" }).first(where: listing.has) {
            self.init(uv: file, text: Self.text(folder, file), to: existing)
        } else if let file = places.map({ $0 + "poetry.lock" }).first(where: listing.has) {
            self.init(poetry: file, text: Self.text(folder, file), to: existing)
        } else if metadata.hasDependencies {
            let names = RequirementNames.of(metadata.dependencies)
            self.init(compiling: "pyproject.toml", names: names, to: existing, python: python)
        } else if metadata.isPoetry {
            self.init(poetry: nil, text: "", to: existing)
        } else {
            self.init(compiling: "requirements.in", names: [], to: existing, python: python, isWritten: false)
        }
    }

    /// uv locks for every Python and processor at once (`--universal`); a `-` reads further names from standard input.
    private init(
        compiling source: String, names: Set<String>, to existing: String?, python: String, isWritten: Bool = true
    ) {
        lock = existing ?? FilePath(source).removingLastComponent().appending("requirements.lock").string
        missing = Self.servers.filter { !names.contains($0) }
        unwritten = isWritten ? nil : source
        tool = Self.uv
        let compile =
            "uv pip compile --universal --python-version \(python) --generate-hashes --output-file "
            + "\(ShownText.quoted(lock)) \(ShownText.quoted(source))"
        commands = [
            missing.isEmpty ? compile : "printf '%s\\n' \(missing.joined(separator: " ")) | \(compile) -"
        ]
    }

    private init(uv file: String, text: String, to existing: String?) {
        let place = FilePath(file).removingLastComponent()
        lock = existing ?? place.appending("requirements.lock").string
        let names = RequirementNames.ofTables(text)
        missing = Self.servers.filter { !names.contains($0) }
        (unwritten, tool) = (nil, Self.uv)
        let at = place.isEmpty ? "" : " --project \(ShownText.quoted(place.string))"
        let add = missing.isEmpty ? [] : ["uv add\(at) \(missing.joined(separator: " "))"]
        commands =
            add + ["uv export\(at) --no-dev --no-emit-project --output-file \(ShownText.quoted(lock))"]
    }

    private init(poetry file: String?, text: String, to existing: String?) {
        let place = FilePath(file ?? "").removingLastComponent()
        lock = existing ?? place.appending("requirements.lock").string
        let names = RequirementNames.ofTables(text)
        missing = Self.servers.filter { !names.contains($0) }
        (unwritten, tool) = (nil, Self.poetry)
        let poetry = place.isEmpty ? "poetry" : "poetry --project \(ShownText.quoted(place.string))"
        let add = missing.isEmpty ? [] : ["\(poetry) add \(missing.joined(separator: " "))"]
        commands =
            add + [
                "poetry self add poetry-plugin-export",
                "\(poetry) export --only main --format requirements.txt > \(ShownText.quoted(lock))",
            ]
    }

    private static func text(_ folder: FilePath, _ file: String) -> String {
        BoundedText.text(folder.appending(file), limit: SkeletonLimits.lock) ?? ""
    }
}
