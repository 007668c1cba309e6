public import PackageLint

/// The checks of the installed service as one whole.
public enum ServiceChecks {
    /// All of them, by group.
    public static let groups: [CheckGroup] = []

    /// All of them.
    public static let all: [any Check] = groups.flatMap(\.checks)
}
