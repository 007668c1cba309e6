/// A place at which Python would stop to read a file.
struct PythonFault: Sendable, Hashable {
    /// Counted from 1.
    let line: Int
    /// In words, as the rest of a sentence about the line.
    let reason: String
}
