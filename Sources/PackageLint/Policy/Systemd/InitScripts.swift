/// What is known of init scripts.
enum InitScripts {
    /// Whether a file of /etc/init.d is the script of a service.
    static func isService(_ file: PackagedFile) -> Bool {
        file.linkTarget != "/lib/init/upstart-job" && !["README", "skeleton", "rc", "rcS"].contains(file.name)
    }

    /// Init scripts whose work systemd does itself (`systemctl list-unit-files`, sysvinit's initscripts).
    static let systemdHas: Set<Substring> = [
        "bootlogd", "bootlogs", "bootmisc", "checkfs", "checkroot", "checkroot-bootclean", "cryptdisks",
        "cryptdisks-early", "fuse", "halt", "hostname", "hwclock", "killprocs", "kmod", "module-init-tools", "motd",
        "mountall", "mountall-bootclean", "mountdevsubfs", "mountkernfs", "mountnfs", "mountnfs-bootclean", "procps",
        "rc.local", "reboot", "rmnologin", "sendsigs", "single", "stop-bootlogd", "stop-bootlogd-single", "umountfs",
        "umountnfs", "umountroot", "urandom", "x11-common",
    ]
}

/// The text of an init script.
struct InitScriptText {
    /// Whether it has the section that insserv(8) reads.
    let hasSection: Bool
    /// Whether it reads the functions through which systemd takes over.
    let readsFunctions: Bool
    /// Whether it belongs to runlevel S.
    let startsInSingleUser: Bool

    private static let functions: Set<Substring> = ["/lib/lsb/init-functions", "/lib/init/init-d-script"]

    init(_ text: String) {
        let lines = text.split(separator: "\n").map { $0.trimmingSpaces() }
        hasSection = lines.contains { $0.hasPrefix("### BEGIN INIT INFO") }
        readsFunctions = lines.contains { line in
            if line.hasPrefix("#") { return line.hasPrefix("#!") && line.hasSuffix("/lib/init/init-d-script") }
            let words = line.split { " \t;&".contains($0) }
            return zip(words, words.dropFirst()).contains {
                ($0 == "." || $0 == "source") && Self.functions.contains($1)
            }
        }
        startsInSingleUser = lines.contains { line in
            guard line.hasPrefix("#"), let start = line.firstRange(of: "Default-Start:") else { return false }
            return line[start.upperBound...].contains("S")
        }
    }
}
