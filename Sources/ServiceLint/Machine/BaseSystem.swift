/// What every Debian has before any package of ours comes (hier(7), base-files).
enum BaseSystem {
    /// Its folders with their modes.
    static let folders: [(path: String, mode: UInt32)] = [
        ("boot", 0o755), ("dev", 0o755), ("dev/shm", 0o1777), ("etc", 0o755), ("etc/default", 0o755),
        ("etc/systemd", 0o755), ("etc/systemd/system", 0o755), ("home", 0o755), ("media", 0o755),
        ("mnt", 0o755), ("opt", 0o755), ("proc", 0o555), ("root", 0o700), ("run", 0o755), ("run/dbus", 0o755), ("run/lock", 0o1777),
        ("run/systemd", 0o755), ("run/systemd/journal", 0o755), ("run/systemd/notify", 0o755), ("run/udev", 0o755),
        ("run/user", 0o755), ("lost+found", 0o700),
        ("srv", 0o755), ("sys", 0o555), ("tmp", 0o1777), ("usr", 0o755), ("usr/bin", 0o755),
        ("usr/lib", 0o755), ("usr/lib64", 0o755), ("usr/sbin", 0o755), ("usr/share", 0o755), ("usr/local", 0o755), ("usr/local/bin", 0o755),
        ("usr/local/sbin", 0o755), ("var", 0o755), ("var/backups", 0o755), ("var/cache", 0o755), ("var/lib", 0o755),
        ("var/lib/misc", 0o755), ("var/local", 0o2775), ("var/log", 0o755), ("var/mail", 0o2775), ("var/opt", 0o755),
        ("var/spool", 0o755), ("var/tmp", 0o1777),
    ]

    /// Its links: /usr is merged, and /var/run is an old name.
    static let links: [(path: String, target: String)] = [
        ("bin", "usr/bin"), ("sbin", "usr/sbin"), ("lib", "usr/lib"), ("lib64", "usr/lib64"), ("var/run", "/run"), ("var/lock", "/run/lock"),
    ]

    /// Folders in which what bears a package's name is made by that package and nobody else.
    private static let privateParents: Set = [
        "opt", "srv", "run", "var/log", "var/lib", "var/cache", "var/spool", "var/opt", "etc", "etc/default",
        "usr/local/bin", "usr/local/sbin", "usr/local", "home", "mnt", "media", "",
    ]

    /// Whether only the package whose name it bears puts something into `folder`.
    static func isPrivate(_ folder: String) -> Bool { privateParents.contains(folder) }

    /// Programs that every Debian has, by their full paths (packages that are essential).
    static let programs: Set = [
        "/bin/sh", "/bin/bash", "/bin/dash", "/usr/bin/env", "/bin/rm", "/bin/mkdir", "/bin/cat", "/bin/echo",
        "/bin/true", "/bin/false", "/bin/chown", "/bin/chmod", "/bin/sleep", "/usr/bin/install", "/usr/bin/test",
        "/usr/bin/perl", "/sbin/start-stop-daemon", "/bin/sed", "/bin/grep",
    ]

    /// systemd's units on every Debian, besides those of the form `NAME.target`.
    static let units: Set = [
        "dbus.service", "dbus.socket", "systemd-journald.service", "systemd-journald.socket",
        "systemd-tmpfiles-setup.service", "systemd-sysusers.service", "systemd-udevd.service", "systemd-logind.service",
        "systemd-networkd.service", "systemd-resolved.service", "systemd-timesyncd.service", "syslog.socket",
        "system.slice", "user.slice", "machine.slice", "-.slice", "-.mount", "tmp.mount", "init.scope",
        "systemd-remount-fs.service", "systemd-modules-load.service", "systemd-sysctl.service",
        "systemd-random-seed.service", "systemd-user-sessions.service", "systemd-networkd-wait-online.service",
    ]
}
