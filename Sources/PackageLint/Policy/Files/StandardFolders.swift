/// The folders that the Filesystem Hierarchy Standard 3.0 names, those that Debian adds (Policy 9.1.1), and those of its
/// predecessor FSSTND, which lintian reports by tags of their own.
enum StandardFolders {
    static let topLevel: Set = [
        "bin", "boot", "dev", "etc", "home", "hurd", "lib", "lib32", "lib64", "libx32", "mnt", "opt", "root", "run",
        "sbin", "servers", "srv", "sys", "tmp", "usr", "var",
    ]
    static let inUsr: Set = [
        "X11R6", "X386", "adm", "bin", "dict", "doc", "etc", "games", "include", "info", "lib", "lib32", "lib64",
        "libexec", "libx32", "local", "man", "preserve", "sbin", "share", "spool", "src", "tmp",
    ]
    static let inBin: Set = ["X11", "mh"]
    static let inVar: Set = [
        "account", "adm", "cache", "catman", "crash", "games", "lib", "lock", "log", "named", "nis", "opt", "preserve",
        "run", "spool", "state", "tmp", "www", "yp",
    ]
    /// Where packages may have files; and beginnings of paths for which other tags speak.
    static let withFiles = [
        "usr/bin/", "usr/dict/", "usr/doc/", "usr/games/", "usr/include/", "usr/info/", "usr/lib/", "usr/lib32/",
        "usr/lib64/", "usr/libx32/", "usr/libexec/", "usr/man/", "usr/sbin/", "usr/share/", "usr/src/", "usr/X11R6/",
        "usr/iraf/", "lib/", "lib32/", "lib64/", "libx32/", "var/games/", "var/lib/", "var/named/", "var/www/", "bin/",
        "boot/", "dev/", "etc/", "sbin/", "build", "home", "mnt", "opt", "root", "run", "srv", "tmp", "usr/tmp",
        "var/tmp", "hurd/", "servers/",
    ]
}
