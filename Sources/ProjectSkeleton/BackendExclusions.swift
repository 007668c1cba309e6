/// What of the backend's folder the service does not need, as patterns of `application.exclude`.
struct BackendExclusions {
    let patterns: [String]

    /// Folders that hold no part of a running application.
    private static let folders = [
        "tests", "test", "docs", "doc", "examples", "benchmarks", "scripts", "debian", "dist", "frontend", "build",
    ]

    private static let files = [
        "pyproject.toml", "setup.py", "setup.cfg", "poetry.lock", "uv.lock", "Makefile", "Dockerfile", "LICENSE",
        "package.json", "package-lock.json", "tox.ini", "compose.yaml", "docker-compose.yml",
    ]

    init(_ listing: FolderListing, backend: String, lock: String) {
        let prefix = backend.isEmpty ? "" : backend + "/"
        let folders = Self.folders.filter { listing.folders.contains(prefix + $0) }
        let names = listing.names(in: backend)
        // Hidden files are tools' own; names of the project's root that come into being with the package, too.
        let own = backend.isEmpty ? ["packaging", "dist", "vsdeb.yaml", ".*"] : []
        let endings = [("*.md", ".md"), ("*.in", ".in"), ("*.lock", ".lock")].filter { ending in
            names.contains { $0.hasSuffix(ending.1) }
        }
        let requirements =
            names.contains { $0.hasPrefix("requirements") && $0.hasSuffix(".txt") } ? ["requirements*.txt"] : []
        let lockName = String(lock.split(separator: "/").last ?? "")
        let made =
            lock == prefix + lockName && !lock.hasSuffix(".lock")
            ? [lockName] : lock.hasPrefix(prefix) ? ["*.lock"] : []
        let all = own + made + folders + Self.files.filter(names.contains) + endings.map(\.0) + requirements
        var seen: Set<String> = []
        patterns = all.filter { seen.insert($0).inserted }
    }
}
