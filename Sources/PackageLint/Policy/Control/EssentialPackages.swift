/// The packages that every Debian system has (`Essential: yes` in Debian's `Packages` index).
enum EssentialPackages {
    /// Their names.
    static let names: Set = [
        "base-files", "base-passwd", "bash", "bsdutils", "coreutils", "dash", "debianutils", "diffutils", "dpkg",
        "findutils", "grep", "gzip", "hostname", "hurd", "init-system-helpers", "libc-bin", "login", "ncurses-base",
        "ncurses-bin", "perl-base", "sed", "sysvinit-utils", "tar", "util-linux",
    ]
}
