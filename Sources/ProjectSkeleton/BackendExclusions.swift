import ServiceLint

/// What of the backend's folder the service does not need, as patterns of `application.exclude`.
///
/// The build holds a pattern without a slash against each name at every depth: such ones are only for what is never part
/// of an application. A folder is anchored by `/*`, and a file stands here only if no other below has its name.
struct BackendExclusions {
    private(set) var patterns: [String]

    /// Secrets, data of a developer's own installation, and what installers leave behind.
    static let always = [".*", "*.sqlite3", "*.db", "*.log", "*.egg-info", "node_modules"]

    /// Folders that hold no part of a running application, unless it says otherwise.
    private static let folders = [
        "tests", "test", "docs", "doc", "examples", "benchmarks", "scripts", "debian", "debian-templates", "dist",
        "frontend", "build",
    ]

    private static let files: Set = [
        "pyproject.toml", "setup.py", "setup.cfg", "Makefile", "Dockerfile", "LICENSE", "LICENSE.txt", "LICENCE",
        "LICENCE.txt", "COPYING", "package.json", "package-lock.json", "pnpm-lock.yaml", "tox.ini", "compose.yaml",
        "docker-compose.yml",
    ]

    private let listing: FolderListing
    private let module: String
    private let python: [PythonSources.Source]
    private let prefix: String

    init(
        _ listing: FolderListing, backend: String, module: String, sources: [PythonSources.Source], lock: String,
        frontend: String?
    ) {
        (self.listing, self.module, python) = (listing, module, sources)
        prefix = backend.isEmpty ? "" : backend + "/"
        patterns = []
        let own = backend.isEmpty ? ["packaging", "dist"] : []
        let found = Self.folders.filter { listing.folders.contains(prefix + $0) } + [below(frontend ?? "")]
        let unneeded = (own + found.compactMap { $0 }).filter { !isNeeded($0) }
        let folders = listing.environments.compactMap(below) + unneeded
        let made = [backend.isEmpty ? "vsdeb.yaml" : nil, below(lock).flatMap { isUnique($0) ? $0 : nil }]
        let files = listing.names(in: backend).filter { Self.isAside($0) && isUnique($0) }
        let anchored = folders.map { Self.literal($0) + "/*" } + (made.compactMap { $0 } + files).map(Self.literal)
        var seen: Set<String> = []
        patterns = (Self.always + anchored).filter { seen.insert($0).inserted }
    }

    /// A path of the project's as it is below the backend; nil for what lies elsewhere.
    private func below(_ path: String) -> String? {
        path.hasPrefix(prefix) && path.count > prefix.count ? String(path.dropFirst(prefix.count)) : nil
    }

    private static func isAside(_ name: String) -> Bool {
        files.contains(name) || [".md", ".in", ".lock"].contains(where: name.hasSuffix)
            || (name.hasPrefix("requirements") && name.hasSuffix(".txt"))
    }

    /// Whether a name stands for a file of the backend's folder itself and for nothing below it.
    private func isUnique(_ name: String) -> Bool {
        guard !listing.isCut, !name.contains("/") else { return false }
        let all = (listing.files + listing.folders).filter { $0.hasPrefix(prefix) }
        return !all.contains { $0.hasSuffix("/" + name) && $0 != prefix + name }
    }

    /// Whether the application needs a folder, as far as can be seen: its module lies in it, it is a package, or a
    /// source outside of it imports it or names it in a text.
    private func isNeeded(_ folder: String) -> Bool {
        let dotted = folder.replacing("/", with: ".")
        let outside = python.filter { !$0.file.hasPrefix("\(prefix)\(folder)/") }
        return Self.isIn(module, dotted) || listing.has("\(prefix)\(folder)/__init__.py")
            || outside.contains { source in
                source.outline.importedModules.contains { Self.isIn($0, dotted) }
                    || source.outline.texts.contains {
                        $0.text == folder || $0.text.hasPrefix(folder + "/") || Self.isIn($0.text, dotted)
                    }
            }
    }

    private static func isIn(_ module: String, _ package: String) -> Bool {
        module == package || module.hasPrefix(package + ".") || module.hasPrefix(package + ":")
    }

    /// A path as a pattern of fnmatch(3) that matches nothing else.
    private static func literal(_ path: String) -> String {
        path.reduce(into: "") { text, character in
            if "*?[\\".contains(character) { text.append("\\") }
            text.append(character)
        }
    }
}
