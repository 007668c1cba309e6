import PackageLint

/// One setting of an application server, and where it is made.
struct ServerSetting: Sendable, Hashable {
    /// What is known of its value.
    let value: PythonValue
    /// The file, without a first slash.
    let path: String
    /// Counted from 1.
    let line: Int
}
