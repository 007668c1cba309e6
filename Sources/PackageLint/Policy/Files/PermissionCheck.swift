/// Modes of files and folders (Policy 10.9).
struct PermissionCheck: Check {
    static let file = Tag(
        "non-standard-file-perm", .warning, "A file that nobody executes has another mode than 0644.",
        advice: """
            A build under umask 002 leaves 0664: whoever is in the group may change it. Ship 0644, and let postinst narrow
            the mode of what holds secrets (dpkg-statoverride, or chmod on a file that it makes).
            """,
        source: "Debian Policy 10.9")
    static let folder = Tag(
        "non-standard-dir-perm", .warning, "A folder has another mode than 0755.",
        advice: """
            0775 lets a group add files, 0700 hides what others must read. Ship 0755, and let StateDirectoryMode= or
            tmpfiles.d give the mode where a service needs another.
            """,
        source: "Debian Policy 10.9")
    static let executable = Tag(
        "non-standard-executable-perm", .warning, "A program has another mode than 0755.",
        advice: "Others must be able to run and read it, and only root to change it. Ship 0755.",
        source: "Debian Policy 10.9")
    static let unreadable = Tag(
        "executable-is-not-world-readable", .warning, "A program may be executed by those who may not read it.",
        advice: "Everybody can fetch the package, so nothing is hidden by it; backups and checks fail. Ship 0755.",
        source: "Debian Policy 10.9")
    static let elevated = Tag(
        "elevated-privileges", .warning, "A program has the set-user-ID or set-group-ID bit.",
        advice: """
            Every fault in it is a way to root. Prefer a unit's User= and AmbientCapabilities=; where the bit is needed,
            override the tag with the reason.
            """,
        source: "Debian Policy 10.9")
    static let oddElevated = Tag(
        "non-standard-setuid-executable-perm", .warning, "A set-user-ID program has an unusual mode besides.",
        advice: "Use 4755 or 2755, or 4754 where only a group may run it.",
        source: "Debian Policy 10.9")

    static let tags = [file, folder, executable, unreadable, elevated, oddElevated]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        for entry in package.files.all where !entry.path.isEmpty {
            if entry.isFolder, entry.mode != 0o755, !Self.isUsual(entry) {
                findings.add(Self.folder, Mode.difference(entry.mode, 0o755), at: entry.shown)
            }
            if entry.isFile, !Self.isGame(entry) { check(entry, of: package.name, &findings) }
        }
    }

    private func check(_ entry: PackagedFile, of package: String, _ findings: inout Findings) {
        let mode = entry.mode
        if entry.isExecutable, mode & 0o444 != 0o444 {
            findings.add(Self.unreadable, Mode.octal(mode), at: entry.path)
        }
        if mode & 0o6000 != 0 {
            if mode & 0o1777 != 0o755, mode != 0o4754 {
                findings.add(Self.oddElevated, Mode.octal(mode), at: entry.path)
            }
            guard !package.contains("-suid") else { return }
            findings.add(Self.elevated, "\(Mode.octal(mode)) \(entry.ownerNames)", at: entry.path)
        } else if entry.isExecutable {
            if mode != 0o755 { findings.add(Self.executable, Mode.difference(mode, 0o755), at: entry.path) }
        } else if mode != 0o644, !(mode == 0o600 && entry.isBelow("etc/backup.d")), !entry.isBelow("etc/sudoers.d") {
            findings.add(Self.file, Mode.difference(mode, 0o644), at: entry.path)
        }
    }

    /// Programs and data of games, which share a group for their scores (Policy 11.11).
    private static func isGame(_ entry: PackagedFile) -> Bool {
        guard entry.ownerNames == "root/games" else { return false }
        if entry.isExecutable { return true }
        return entry.mode == 0o664 && (entry.isBelow("var/games") || entry.isBelow("var/lib/games"))
    }

    /// The few folders that base-files makes with other modes, and folders of games.
    private static func isUsual(_ folder: PackagedFile) -> Bool {
        switch (folder.mode, folder.ownerNames) {
        case (0o1777, "root/root"):
            ["tmp", "var/tmp", "var/lock"].contains(folder.path) || folder.isBelow("tmp") || folder.isBelow("var/tmp")
        case (0o2775, "root/staff"): folder.path == "var/local"
        case (0o2775, "root/src"): folder.path == "usr/src"
        case (0o2775, "root/games"): folder.isBelow("var/games") || folder.isBelow("var/lib/games")
        default: false
        }
    }
}
