public import PackageLint

/// The checks of the installed service as one whole.
public enum ServiceChecks {
    /// All of them, by group: one page of the documentation.
    public static let groups: [CheckGroup] = [
        CheckGroup("service", "The service on the machine", [ServiceCheck()])
    ]

    /// All of them.
    public static let all: [any Check] = groups.flatMap(\.checks)
}
