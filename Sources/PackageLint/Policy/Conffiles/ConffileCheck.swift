/// What the list of conffiles says, and what the package ships (Policy 10.7.3).
struct ConffileCheck: Check {
    static let unmarked = Tag(
        "file-in-etc-not-marked-as-conffile", .error, "A file in /etc is not a conffile.",
        advice: """
            An upgrade overwrites what the administrator changed, without a question. List the path in DEBIAN/conffiles,
            or let postinst make the file (ucf).
            """,
        source: "Debian Policy 10.7.3")
    static let missing = Tag(
        "missing-conffile", .error, "The list of conffiles names a file that the package does not have.",
        advice: "dpkg refuses to build such packages. Ship the file, or take the line out.",
        source: "deb-conffiles(5)")
    static let notInEtc = Tag(
        "non-etc-file-marked-as-conffile", .error, "A conffile lies outside /etc.",
        advice: "Administrators look for settings in /etc, and back up that. Move the file there.",
        source: "Debian Policy 10.7.2")
    static let inUsr = Tag(
        "file-in-usr-marked-as-conffile", .error, "A conffile lies in /usr.",
        advice: "/usr may be read-only and shared by machines. Move the file to /etc.", source: "Debian Policy 10.7.2")
    static let badType = Tag(
        "conffile-has-bad-file-type", .error, "A conffile is a link, a folder or special.",
        advice: "dpkg compares contents, which only files have. List the link's target, or ship a file.",
        source: "Debian Policy 10.7.3; deb-conffiles(5)")
    static let duplicate = Tag(
        "duplicate-conffile", .error, "A conffile is listed twice.",
        advice: "dpkg complains of it. debhelper lists all of /etc by itself; name only others.",
        source: "deb-conffiles(5)")
    static let relative = Tag(
        "relative-conffile", .error, "A conffile's path has no first slash.",
        advice: "dpkg refuses the package: \"conffile name is not an absolute pathname\". Write `/etc/…`.",
        source: "deb-conffiles(5)")
    static let instruction = Tag(
        "unknown-conffile-instruction", .error, "A line of the list begins with a word that dpkg does not know.",
        advice: "The only one is `remove-on-upgrade`. Paths with spaces cannot be listed.", source: "deb-conffiles(5)")
    static let unexpected = Tag(
        "unexpected-conffile", .error, "A conffile is to be removed, and is shipped all the same.",
        advice: "dpkg refuses to build such packages. Take out the file, or the word `remove-on-upgrade`.",
        source: "deb-conffiles(5)")

    static let tags = [unmarked, missing, notInEtc, inUsr, badType, duplicate, relative, instruction, unexpected]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        let list = ConffileList(of: package)
        for file in package.files.places {
            if !file.isFile {
                if list.contains(file.shown) { findings.add(Self.badType, at: file.shown) }
            } else if file.isBelow("etc"), !list.contains(file.path), !Self.isExempt(file) {
                findings.add(Self.unmarked, at: file.path)
            }
        }
        for entry in list.entries { check(entry, of: package, &findings) }
        for (path, entries) in Dictionary(grouping: list.entries, by: \.path) where entries.count > 1 {
            let lines = entries.map { "\($0.line)" }.joined(separator: " ")
            findings.add(Self.duplicate, "\(path) (lines \(lines))", at: "conffiles")
        }
    }

    private func check(_ entry: ConffileList.Entry, of package: CheckedPackage, _ findings: inout Findings) {
        let isShipped =
            package.files[entry.path] != nil
            || entry.path.hasSuffix("/") && package.files[entry.path.dropLast()]?.isFolder == true
        var found: [Tag] = []
        if entry.isRelative { found.append(Self.relative) }
        if entry.path.hasPrefix("usr/") { found.append(Self.inUsr) }
        if !entry.path.hasPrefix("etc/") { found.append(Self.notInEtc) }
        if !entry.isRemoved, !isShipped { found.append(Self.missing) }
        if entry.isRemoved, isShipped { found.append(Self.unexpected) }
        for tag in found { findings.add(tag, entry.path, at: "conffiles", line: entry.line) }
        for word in entry.instructions where word != "remove-on-upgrade" {
            findings.add(Self.instruction, word, at: "conffiles", line: entry.line)
        }
    }

    /// README explains a folder; the three scripts are sysvinit's own.
    private static func isExempt(_ file: PackagedFile) -> Bool {
        file.name == "README"
            || file.parent == "etc/init.d" && ["skeleton", "rc", "rcS"].contains(String(file.name))
    }
}
