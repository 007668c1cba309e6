public import PackageLint

/// The checks of the installed service as one whole.
public enum ServiceChecks {
    /// All of them.
    public static let all: [any Check] = [ServiceCheck()]
}
