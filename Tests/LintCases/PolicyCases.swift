/// Every case of every tag of Debian's Policy.
public enum PolicyCases {
    /// All of them.
    public static let all: [TagCase] =
        ControlCases.all + ChangelogCases.all + CopyrightCases.all + DebconfCases.all
        + ArchiveCases.all + FileCases.all + LinkCases.all + WebCases.all + ConffileCases.all + OverrideCases.all
        + ScriptCases.all + SystemdCases.all + PythonCases.all + ELFCases.all
}
