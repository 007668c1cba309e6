/// The checks of Debian's Policy, under lintian's names.
public enum PolicyChecks {
    /// All of them, by group; each group's list stands in its own folder.
    public static let groups: [CheckGroup] = [
        CheckGroup("control", "Control fields, descriptions and relations", ControlChecks.all),
        CheckGroup("changelog", "Changelog and NEWS", ChangelogChecks.all),
        CheckGroup("copyright", "The copyright file", CopyrightChecks.all),
        CheckGroup("debconf", "Debconf", DebconfChecks.all),
        CheckGroup("archive", "The archive and its checksums", ArchiveChecks.all),
        CheckGroup("files", "Files: places, modes, owners, names", FileChecks.all),
        CheckGroup("links", "Symbolic and hard links", LinkChecks.all),
        CheckGroup("web", "Web pages and fonts", WebChecks.all),
        CheckGroup("conffiles", "Conffiles and control members", ConffileChecks.all),
        CheckGroup("overrides", "Overrides", OverrideChecks.all),
        CheckGroup("scripts", "Maintainer scripts and other scripts", ScriptChecks.all),
        CheckGroup("systemd", "systemd units, cron and init scripts", SystemdChecks.all),
        CheckGroup("python", "Python", PythonChecks.all),
        CheckGroup("elf", "Programs and libraries (ELF)", ELFChecks.all),
    ]

    /// All of them.
    public static let all: [any Check] = groups.flatMap(\.checks)
}
