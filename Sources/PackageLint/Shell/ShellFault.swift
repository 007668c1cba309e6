/// Why a shell would refuse a script.
public struct ShellFault: Error, Sendable, Hashable {
    /// The line, counted from 1.
    public let line: Int
    /// In words: `"fi" without "if"`.
    public let reason: String
    /// Where reading can go on: the byte behind which the next line is looked for.
    let place: Int
}
