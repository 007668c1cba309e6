/// A place in one of Debian's own folders of Python modules: `usr/lib/python3/dist-packages/…`.
struct PythonPath {
    /// `3`, `3.11`.
    let version: Substring
    /// `dist-packages` or `site-packages`.
    let folder: Substring
    /// What stands behind it; folders end with a slash.
    let relative: Substring
    /// `usr/lib/debug/` or nothing.
    let prefix: String

    /// Nil if the path lies elsewhere; folders end with a slash.
    init?(_ path: String) {
        let isDebug = path.hasPrefix("usr/lib/debug/usr/lib/python")
        prefix = isDebug ? "usr/lib/debug/" : ""
        let parts = path.dropFirst(prefix.utf8.count).split(
            separator: "/", maxSplits: 4, omittingEmptySubsequences: false)
        guard parts.count == 5, parts[0] == "usr", parts[1] == "lib", parts[2].hasPrefix("python"),
            parts[3] == "dist-packages" || parts[3] == "site-packages", !parts[4].isEmpty
        else { return nil }
        version = parts[2].dropFirst("python".count)
        guard version.first?.isNumber ?? false, version.allSatisfy({ $0.isNumber || $0 == "." }) else { return nil }
        folder = parts[3]
        relative = parts[4]
    }

    /// The module or package: the first part of ``relative``.
    var module: Substring { relative.prefix { $0 != "/" } }
}
