/// The checks of Debian's Policy, under lintian's names.
public enum PolicyChecks {
    /// All of them; each group's list stands in its own folder.
    public static let all: [any Check] =
        ControlChecks.all + ChangelogChecks.all + CopyrightChecks.all + DebconfChecks.all
        + ArchiveChecks.all + FileChecks.all + LinkChecks.all + WebChecks.all + ConffileChecks.all + OverrideChecks.all
        + ScriptChecks.all + SystemdChecks.all + PythonChecks.all + ELFChecks.all
}
