/// A file that may differ when a package is gone again, and why.
public struct FileException: Equatable, Sendable {
    /// How far an exception reaches.
    public enum Extent: Equatable, Sendable {
        /// The path and everything below it.
        case tree
        /// The path alone.
        case itself
    }

    /// The path; a `*` at its end stands for any rest.
    public let path: String
    /// How far the exception reaches.
    public let extent: Extent
    /// Why it is no fault of the package.
    public let reason: String

    /// Allows a path to differ.
    public init(_ path: String, _ reason: String, extent: Extent = .tree) {
        self.path = path
        self.extent = extent
        self.reason = reason
    }

    /// Whether the exception is about a path.
    func covers(_ candidate: String) -> Bool {
        if path.hasSuffix("*") { return candidate.hasPrefix(path.dropLast()) }
        return candidate == path || extent == .tree && candidate.hasPrefix(path + "/")
    }

    /// What dpkg, apt, adduser and systemd keep by themselves: the only list that scenarios compare with.
    public static let afterPurge = [
        FileException("/opt", "dpkg removes an empty folder that no installed package lists", extent: .itself),
        FileException("/srv", "as /opt: base-files makes it in its postinst and does not list it", extent: .itself),
        FileException("/etc/passwd*", "the system user may stay: its number must not pass to someone else"),
        FileException("/etc/group*", "the system user's group stays with it"),
        FileException("/etc/shadow*", "the system user's locked password entry stays with it"),
        FileException("/etc/gshadow*", "the system user's group stays with it"),
        FileException("/etc/subuid*", "adduser keeps a copy of the file it looked at"),
        FileException("/etc/subgid*", "adduser keeps a copy of the file it looked at"),
        FileException("/etc/.pwd.lock", "the lock of passwd(5), made by the first program that takes it"),
        FileException("/var/cache/apt", "apt's index of the packages it knows"),
        FileException("/var/lib/apt", "apt's own state"),
        FileException("/var/log/apt", "apt's own log"),
        FileException("/var/lib/dpkg", "dpkg's own state and the copies it keeps of it"),
        FileException("/var/log/dpkg.log", "dpkg's own log"),
        FileException("/var/log/journal", "systemd's journal"),
        FileException("/var/log/nginx", "nginx's own logs"),
        FileException("/var/lib/nginx", "nginx makes these folders when it first runs"),
        FileException("/var/lib/systemd/timers", "systemd notes when its own timers ran"),
        FileException("/var/lib/systemd/random-seed", "systemd saves it when it shuts down"),
        FileException(
            "/var/lib/systemd/deb-systemd-helper-enabled", "an empty folder of deb-systemd-helper", extent: .itself),
        FileException("/var/lib/private", "systemd's folder for dynamic users, made by the first start of any unit"),
        FileException("/var/tmp/systemd-private-*", "folders of other running services"),
        FileException("/var/cache/private", "systemd's folder for dynamic users"),
        FileException("/var/log/private", "systemd's folder for dynamic users"),
        FileException("/var/cache/man", "man-db's index"),
        FileException("/var/cache/debconf", "debconf's database and the copies it keeps of it"),
        FileException("/var/cache/ldconfig", "ldconfig's cache"),
    ]
}
