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
            self.init(poetry: "poetry.lock", text: "", to: existing)
        } else {
            self.init(compiling: "requirements.in", names: [], to: existing, python: python, isWritten: false)
        }
    }

    /// uv locks for every Python and processor at once (`--universal`); a `-` reads further names from standard input.
    private init(
        compiling source: String, names: Set<String>, to existing: String?, python: String, isWritten: Bool = true
    ) {
        let unwritten = isWritten ? nil : source
        self.init(beside: source, names: names, to: existing, by: Self.uv, unwritten: unwritten) { lock, missing in
            let compile =
                "uv pip compile --universal --python-version \(python) --generate-hashes --output-file \(lock) "
                + ShownText.quoted(source)
            return [missing.isEmpty ? compile : "printf '%s\\n' \(missing) | \(compile) -"]
        }
    }

    private init(uv file: String, text: String, to existing: String?) {
        let at = Self.option("--project", of: file)
        self.init(beside: file, names: RequirementNames.ofTables(text), to: existing, by: Self.uv) { lock, missing in
            (missing.isEmpty ? [] : ["uv add\(at) \(missing)"])
                + ["uv export\(at) --no-dev --no-emit-project --output-file \(lock)"]
        }
    }

    private init(poetry file: String, text: String, to existing: String?) {
        let poetry = "poetry" + Self.option("--project", of: file)
        self.init(beside: file, names: RequirementNames.ofTables(text), to: existing, by: Self.poetry) {
            lock, missing in
            (missing.isEmpty ? [] : ["\(poetry) add \(missing)"])
                + [
                    "poetry self add poetry-plugin-export",
                    "\(poetry) export --only main --format requirements.txt > \(lock)",
                ]
        }
    }

    /// What all have in common; `commands` is given the lock as a shell's word, and the servers to add.
    private init(
        beside source: String, names: Set<String>, to existing: String?, by tool: String, unwritten: String? = nil,
        commands: (_ lock: String, _ missing: String) -> [String]
    ) {
        lock = existing ?? FilePath(source).removingLastComponent().appending("requirements.lock").string
        missing = Self.servers.filter { !names.contains($0) }
        self.commands = commands(ShownText.quoted(lock), missing.joined(separator: " "))
        (self.unwritten, self.tool) = (unwritten, tool)
    }

    /// The option that names a file's folder, with a space before it; nothing for the project's own folder.
    private static func option(_ name: String, of file: String) -> String {
        let folder = FilePath(file).removingLastComponent()
        return folder.isEmpty ? "" : " \(name) \(ShownText.quoted(folder.string))"
    }

    private static func text(_ folder: FilePath, _ file: String) -> String {
        BoundedText.text(folder.appending(file), limit: SkeletonLimits.lock) ?? ""
    }
}
