import ServiceLint
import SystemPackage

/// The Python files of a project, read and never run.
struct PythonSources {
    /// One file.
    struct Source {
        /// Relative to the project.
        let file: String
        let outline: PythonOutline
    }

    /// All that were read, the nearer first.
    let sources: [Source]
    /// Whether there were more than the bounds allow.
    let isCut: Bool
    private let listing: FolderListing
    /// Folders that are packages because a file in them says so by a relative import.
    private let packages: Set<String>

    init(_ listing: FolderListing, in folder: FilePath) {
        self.listing = listing
        var sources: [Source] = []
        var left = SkeletonLimits.allPython
        let files = listing.files.filter { $0.hasSuffix(".py") }
        for file in files.prefix(SkeletonLimits.pythonFiles) {
            let limit = min(left, SkeletonLimits.text)
            guard let bytes = BoundedText.bytes(folder.appending(file), limit: limit) else { continue }
            left -= bytes.count
            sources.append(Source(file: file, outline: PythonOutline(bytes)))
        }
        self.sources = sources
        isCut = files.count > SkeletonLimits.pythonFiles || left < SkeletonLimits.text
        packages = Set(sources.flatMap(Self.packages))
    }

    /// The folders that a file's relative imports go through: `from ..a import b` needs two.
    private static func packages(of source: Source) -> [String] {
        let folders = source.file.split(separator: "/").dropLast()
        return (0..<min(source.outline.relativeLevel, folders.count)).map {
            folders.dropLast($0).joined(separator: "/")
        }
    }

    /// The objects that may be the application; those of tests, examples and copies only if there are no others.
    func applications() -> [ApplicationCandidate] {
        let all = sources.flatMap { source in
            let made = source.outline.calledNames.filter { ApplicationMaker.makes($0, in: source.outline) }
            return ApplicationMaker.served(made).map { called in
                let (backend, module) = place(of: source)
                return ApplicationCandidate(
                    backend: backend, module: module, attribute: called.name, maker: called.callee, file: source.file,
                    line: called.line)
            }
        }
        let real = all.filter { !isAside($0.file) }
        return real.isEmpty ? all : real
    }

    /// The function that makes the application, of the nearest file that defines one.
    func factory() -> ApplicationFactory? {
        sources.lazy.filter { !isAside($0.file) }.compactMap { source in
            ApplicationMaker.factory(in: source.outline).map { name in
                let (backend, module) = place(of: source)
                return ApplicationFactory(backend: backend, module: module, name: name)
            }
        }.first
    }

    /// The applications that the caller may mean; else the nearest file that Python would import for it.
    func applications(named reference: String) -> [ApplicationCandidate] {
        let found = applications().filter { $0.reference == reference }
        return found.isEmpty ? [module(named: reference)].compactMap { $0 } : found
    }

    private func module(named reference: String) -> ApplicationCandidate? {
        let halves = reference.split(separator: ":", maxSplits: 1).map(String.init)
        guard halves.count == 2 else { return nil }
        let path = halves[0].replacing(".", with: "/")
        for file in listing.files {
            for ending in ["\(path).py", "\(path)/__init__.py"] where file == ending || file.hasSuffix("/\(ending)") {
                let backend = String(file.dropLast(ending.count)).trimmingSlash
                return ApplicationCandidate(
                    backend: backend, module: halves[0], attribute: halves[1], maker: nil, file: file, line: nil)
            }
        }
        return nil
    }

    /// The sources that lie in a folder or below it.
    func sources(below folder: String) -> [Source] {
        folder.isEmpty ? sources : sources.filter { $0.file.hasPrefix(folder + "/") }
    }

    /// Which folder must be on Python's path for a file, and how the file is imported then.
    ///
    /// Folders with an `__init__.py` are packages; one without is one too where a file in it imports it by its name.
    private func place(of source: Source) -> (backend: String, module: String) {
        var folders = source.file.split(separator: "/").dropLast().map(String.init)
        var parts = [String(source.file.split(separator: "/").last?.dropLast(3) ?? "")]
        if parts == ["__init__"], !folders.isEmpty { parts = [folders.removeLast()] }
        while let name = folders.last, isPackage(folders, name, source) {
            parts.insert(name, at: 0)
            folders.removeLast()
        }
        return (folders.joined(separator: "/"), parts.joined(separator: "."))
    }

    private func isPackage(_ folders: [String], _ name: String, _ source: Source) -> Bool {
        let folder = folders.joined(separator: "/")
        guard !listing.has(folder + "/__init__.py"), !packages.contains(folder) else { return true }
        // A folder may hold a module of its own name.
        guard !listing.has(folder + "/\(name).py") else { return false }
        return source.outline.importedModules.contains { $0 == name || $0.hasPrefix(name + ".") }
    }

    private func isAside(_ file: String) -> Bool {
        let aside: Set = [
            "test", "tests", "testing", "example", "examples", "doc", "docs", "docs_src", "benchmarks", "scripts",
        ]
        let parts = file.split(separator: "/").map(String.init)
        // What setuptools and others leave behind: “build/lib”, “dist/NAME-1.0”.
        let isCopy =
            parts.count > 1 && ["build", "dist"].contains(parts[0]) && !listing.has(parts[0] + "/__init__.py")
        return isCopy || parts.dropLast().contains(where: aside.contains)
            || parts.last.map { $0.hasPrefix("test_") || $0 == "conftest.py" } == true
    }
}

extension String {
    /// Without a slash at the end.
    fileprivate var trimmingSlash: String { hasSuffix("/") ? String(dropLast()) : self }
}
