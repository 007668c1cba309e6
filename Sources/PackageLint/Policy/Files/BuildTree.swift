/// Folders in which Debian's build programs work.
enum BuildTree {
    private static let folders = [
        "build/", "tmp/buildd/", "var/cache/pbuilder/build/", "var/lib/buildd/", "var/lib/sbuild/",
    ]

    /// Whether `path`, which has no first slash and as a folder one at its end, is one of them or lies below.
    static func holds(_ path: String) -> Bool { folders.contains { path.utf8.starts(with: $0.utf8) } }
}
