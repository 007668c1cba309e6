/// Places that belong to the administrator, to users or to add-on software, and not to the system's packages (FHS 3.0).
struct AddOnPlacesCheck: Check {
    static let inOpt = Tag(
        "dir-or-file-in-opt", .error, "Something lies below /opt.",
        advice: """
            The FHS leaves /opt to software from outside the distribution, so Debian's own packages may not use it. For a
            vendor's package it is the right place: override the tag with that reason.
            """,
        source: "FHS 3.0, 3.13")
    static let fileInLocal = Tag(
        "file-in-usr-local", .error, "A file lies below /usr/local.",
        advice: """
            /usr/local is the administrator's: dpkg would overwrite what was put there by hand. Ship the file below
            /usr, or let postinst create what is needed in /usr/local.
            """,
        source: "Debian Policy 9.1.2")
    static let folderInLocal = Tag(
        "dir-in-usr-local", .error, "A folder lies below /usr/local.",
        advice: """
            Folders there are made by postinst and removed by prerm, with errors ignored, so that an administrator who
            arranged /usr/local otherwise keeps it so.
            """,
        source: "Debian Policy 9.1.2")
    static let inHome = Tag(
        "dir-or-file-in-home", .error, "Something lies below /home or /root.",
        advice: """
            Homes are the users' and may lie on another machine. Put defaults into /etc/skel or /usr/share, data of a
            service into /var/lib.
            """,
        source: "FHS 3.0, 3.8")
    static let inServed = Tag(
        "dir-or-file-in-srv", .error, "Something lies below /srv.",
        advice: "The administrator alone decides how /srv is arranged. Use /var/lib/NAME, and make it configurable.",
        source: "FHS 3.0, 3.17")
    static let inMount = Tag(
        "dir-or-file-in-mnt", .error, "Something lies below /mnt.",
        advice: "A file system mounted on /mnt hides it. No package may depend on /mnt being empty or being there.",
        source: "FHS 3.0, 3.12")
    static let inOptSettings = Tag(
        "dir-or-file-in-etc-opt", .error, "Something lies below /etc/opt.",
        advice: "/etc/opt holds settings of what was installed in /opt by hand. Use /etc/NAME.",
        source: "FHS 3.0, 3.7.4")
    static let inWebRoot = Tag(
        "dir-or-file-in-var-www", .error, "Something lies below /var/www.",
        advice: """
            Administrators keep their own sites in /var/www. Ship the files in /usr/share/NAME, and point the web
            server's site at them.
            """,
        source: "Debian Policy 11.5")

    static let tags = [inOpt, fileInLocal, folderInLocal, inHome, inServed, inMount, inOptSettings, inWebRoot]

    private static let places: [(folder: String, tag: Tag)] = [
        ("opt", inOpt), ("home", inHome), ("root", inHome), ("srv", inServed), ("mnt", inMount),
        ("etc/opt", inOptSettings), ("var/www", inWebRoot), ("usr/local", fileInLocal),
    ]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        for file in package.files.places {
            guard let place = Self.places.first(where: { file.isBelow($0.folder) }) else { continue }
            let isLocalFolder = place.tag == Self.fileInLocal && file.isFolder
            findings.add(isLocalFolder ? Self.folderInLocal : place.tag, at: file.shown)
        }
    }
}
