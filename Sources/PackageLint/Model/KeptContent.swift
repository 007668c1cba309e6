/// Which files keep their content for the checks of the whole package.
///
/// A package may be of any size, our memory is not: kept are what an administrator edits, what describes the package
/// and its wheels, scripts, and the application's own Python files.
enum KeptContent {
    /// Whether the content of `file` is kept, if there is room.
    static func keeps(_ file: PackagedFile) -> Bool {
        guard file.size <= PackageLimits.keptBytesAFile else { return false }
        if folders.contains(where: { file.isBelow($0) }) { return true }
        if file.content.interpreter != nil { return true }
        if file.path.contains(".dist-info/") { return metadata.contains(String(file.name)) }
        if endings.contains(where: { file.name.hasSuffix($0) }) { return true }
        guard file.name.hasSuffix(".py") else { return false }
        return !isOfWheel(file.path) || isOfWorkers(file)
    }

    private static let folders = [
        "etc", "usr/lib/systemd", "lib/systemd", "usr/share/doc", "usr/share/lintian", "usr/lib/tmpfiles.d",
        "usr/lib/sysusers.d", "usr/share/nginx", "usr/share/debconf", "usr/share/vsdeb",
    ]
    private static let metadata: Set = ["METADATA", "RECORD", "WHEEL", "entry_points.txt", "top_level.txt"]
    private static let endings = [
        ".service", ".socket", ".timer", ".path", ".mount", ".target", ".tmpfiles", ".conf", ".cfg", ".ini", ".pth",
        ".html", ".webmanifest",
    ]

    /// Whether gunicorn's worker classes may be in it (`uvicorn.workers`, `uvicorn_worker`).
    private static func isOfWorkers(_ file: PackagedFile) -> Bool {
        file.name == "workers.py" || file.path.contains("/uvicorn_worker/")
    }

    /// Whether `path` lies among expanded wheels: hundreds of modules that no check reads one by one.
    static func isOfWheel(_ path: String) -> Bool {
        let parts = path.split(separator: "/")
        return parts.contains { $0 == "site-packages" || $0 == "dist-packages" }
            || zip(parts, parts.dropFirst()).contains { $0 == "lib" && ($1 == "common" || $1.hasPrefix("cp3")) }
    }
}
