/// The members of control.tar: which there may be, and with which modes and owners (deb(5), Policy 3.9 and 6.1).
struct ControlMemberCheck: Check {
    static let mode = Tag(
        "control-file-has-bad-permissions", .error, "A member of control.tar has a wrong mode.",
        advice: "dpkg cannot run a script that is not executable: scripts are 0755, all others 0644.",
        source: "Debian Policy 6.1")
    static let owner = Tag(
        "control-file-has-bad-owner", .error, "A member of control.tar does not belong to root.",
        advice: "Build with `dpkg-deb --root-owner-group`.", source: "deb(5)")
    static let unknown = Tag(
        "unknown-control-file", .warning, "control.tar has a member that dpkg does not know.",
        advice: "It is stored in dpkg's database and nobody reads it. Is the name mistyped, as in `post-inst`?",
        source: "deb(5)")
    static let empty = Tag(
        "control-file-is-empty", .warning, "A member of control.tar is empty.",
        advice: "It has no effect; leave it out.", source: "lintian's own rule")
    static let notFile = Tag(
        "control-file-is-not-a-file", .error, "control.tar has a folder, link or special file.",
        advice: "dpkg reads regular files only. Put the file itself there.", source: "deb(5)")

    static let tags = [mode, owner, unknown, empty, notFile]

    private static let modes: [String: UInt32] = [
        "clilibs": 0o644, "config": 0o755, "control": 0o644, "conffiles": 0o644, "md5sums": 0o644, "postinst": 0o755,
        "postrm": 0o755, "preinst": 0o755, "prerm": 0o755, "shlibs": 0o644, "symbols": 0o644, "templates": 0o644,
        "triggers": 0o644,
    ]
    /// Members of packages for the installer (udeb), of which lintian speaks by another tag.
    private static let installer: Set = ["isinstallable", "menutest"]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        for member in package.controlMembers {
            guard member.kind == .file else {
                findings.add(Self.notFile, at: member.kind == .folder ? member.name + "/" : member.name)
                continue
            }
            if let mode = Self.modes[member.name] {
                check(member, mode: mode, &findings)
            } else if !Self.installer.contains(member.name) {
                findings.add(Self.unknown, at: member.name)
            }
        }
    }

    private func check(_ member: ControlMember, mode: UInt32, _ findings: inout Findings) {
        if member.bytes.isEmpty, member.name != "md5sums" { findings.add(Self.empty, at: member.name) }
        guard member.name != "control" else { return }
        if member.mode != mode { findings.add(Self.mode, Mode.difference(member.mode, mode), at: member.name) }
        let owner = member.owner == "/" ? "\(member.userID)/\(member.groupID)" : member.owner
        if owner != "root/root", owner != "0/0" {
            findings.add(Self.owner, "\(owner) != root/root (or 0/0)", at: member.name)
        }
    }
}
