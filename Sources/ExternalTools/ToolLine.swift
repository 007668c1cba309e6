/// One line that a running program wrote.
public struct ToolLine: Sendable, Hashable {
    /// Where a program writes.
    public enum Stream: Sendable, Hashable {
        case standardOutput
        case standardError
    }

    /// Where the line was written.
    public let stream: Stream
    /// The line without its end; bytes that are no UTF-8 become U+FFFD.
    public let text: String

    /// Describes a line.
    public init(_ stream: Stream, _ text: String) {
        self.stream = stream
        self.text = text
    }
}
