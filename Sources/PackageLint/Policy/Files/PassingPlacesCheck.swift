/// Places whose content does not last, or that only the build machine has.
struct PassingPlacesCheck: Check {
    static let inRun = Tag(
        "dir-or-file-in-run", .error, "Something lies below /run.",
        advice: """
            /run is emptied at every boot, so what the package puts there is gone after the first. Use RuntimeDirectory=
            in the unit, or a file in /usr/lib/tmpfiles.d.
            """,
        source: "Debian Policy 9.1.4")
    static let inOldRun = Tag(
        "dir-or-file-in-var-run", .error, "Something lies below /var/run.",
        advice: """
            /var/run is a link to /run, which is emptied at every boot. Use RuntimeDirectory= in the unit, or a file in
            /usr/lib/tmpfiles.d.
            """,
        source: "Debian Policy 9.1.4")
    static let inLock = Tag(
        "dir-or-file-in-var-lock", .error, "Something lies below /var/lock.",
        advice: "/var/lock is a link to /run/lock, which is emptied at every boot. Make locks while the service runs.",
        source: "Debian Policy 9.1.4")
    static let inTemporary = Tag(
        "dir-or-file-in-tmp", .error, "Something lies below /tmp, /var/tmp or /usr/tmp.",
        advice: "Temporary folders are cleaned at any time, and anybody may write there. Use /var/lib or /var/cache.",
        source: "FHS 3.0, 3.18 and 5.15")
    static let inBuildTree = Tag(
        "dir-or-file-in-build-tree", .error, "Something lies where packages are built.",
        advice: """
            A path of the build machine went into the package, most often because an installation step did not obey
            DESTDIR. Install below the staging folder.
            """,
        source: "FHS 3.0, 3")

    static let tags = [inRun, inOldRun, inLock, inTemporary, inBuildTree]

    private static let places: [(folder: String, tag: Tag)] = [
        ("run", inRun), ("var/run", inOldRun), ("var/lock", inLock), ("tmp", inTemporary), ("var/tmp", inTemporary),
        ("usr/tmp", inTemporary),
    ]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        for file in package.files.places {
            if let place = Self.places.first(where: { file.isBelow($0.folder) }) {
                findings.add(place.tag, at: file.shown)
            }
            if BuildTree.holds(file.shown) { findings.add(Self.inBuildTree, at: file.shown) }
        }
    }
}
