/// Files whose program refuses them when they have another mode.
struct DemandedModeCheck: Check {
    static let sudoers = Tag(
        "bad-perm-for-file-in-etc-sudoers.d", .error, "A file in /etc/sudoers.d has another mode than 0440.",
        advice: "sudo refuses files that others may write, and rules should not be read by all. Ship 0440.",
        source: "sudoers(5)")
    static let cron = Tag(
        "bad-permissions-for-etc-cron.d-script", .error, "A file in /etc/cron.d has another mode than 0644.",
        advice: "cron ignores tables that group or others may write, and they are not programs. Ship 0644.",
        source: "cron(8); Debian Policy 9.5.1")

    static let tags = [sudoers, cron]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        for file in package.files.all {
            if file.isBelow("etc/sudoers.d"), file.isFile, !file.isExecutable, file.mode & 0o6000 == 0,
                file.mode != 0o440
            {
                findings.add(Self.sudoers, Mode.difference(file.mode, 0o440), at: file.path)
            }
            if file.isBelow("etc/cron.d"), !file.path.hasPrefix("etc/cron.d/."), file.mode != 0o644 {
                findings.add(Self.cron, Mode.difference(file.mode, 0o644), at: file.shown)
            }
        }
    }
}
