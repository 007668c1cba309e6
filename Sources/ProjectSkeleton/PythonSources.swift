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
    private let listing: FolderListing

    init(_ listing: FolderListing, in folder: FilePath) {
        self.listing = listing
        var sources: [Source] = []
        var left = SkeletonLimits.allPython
        for file in listing.files.filter({ $0.hasSuffix(".py") }).prefix(SkeletonLimits.pythonFiles) {
            let limit = min(left, SkeletonLimits.text)
            guard let bytes = BoundedText.bytes(folder.appending(file), limit: limit) else { continue }
            left -= bytes.count
            sources.append(Source(file: file, outline: PythonOutline(bytes)))
        }
        self.sources = sources
    }

    /// The objects that may be the application; those of tests and examples only if there are no others.
    func applications() -> [ApplicationCandidate] {
        let all = sources.flatMap { source in
            source.outline.calledNames.filter { ApplicationMaker.makes($0, in: source.outline) }.map { called in
                let (backend, module) = place(of: source)
                return ApplicationCandidate(
                    backend: backend, module: module, attribute: called.name, maker: called.callee, file: source.file,
                    line: called.line)
            }
        }
        let real = all.filter { !Self.isAside($0.file) }
        return real.isEmpty ? all : real
    }

    /// The application that the caller names: the nearest file that Python would import for it.
    func application(named reference: String) -> ApplicationCandidate? {
        let halves = reference.split(separator: ":", maxSplits: 1).map(String.init)
        guard halves.count == 2 else { return nil }
        if let found = applications().first(where: { $0.reference == reference }) { return found }
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
        guard !listing.has(folders.joined(separator: "/") + "/__init__.py") else { return true }
        // A folder may hold a module of its own name.
        guard !listing.has(folders.joined(separator: "/") + "/\(name).py") else { return false }
        return source.outline.importedModules.contains { $0 == name || $0.hasPrefix(name + ".") }
    }

    private static func isAside(_ file: String) -> Bool {
        let aside: Set = [
            "test", "tests", "testing", "example", "examples", "doc", "docs", "docs_src", "benchmarks", "scripts",
        ]
        let parts = file.split(separator: "/").map(String.init)
        return parts.dropLast().contains(where: aside.contains)
            || parts.last.map { $0.hasPrefix("test_") || $0 == "conftest.py" } == true
    }
}

extension String {
    /// Without a slash at the end.
    fileprivate var trimmingSlash: String { hasSuffix("/") ? String(dropLast()) : self }
}
