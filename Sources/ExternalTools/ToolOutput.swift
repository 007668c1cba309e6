/// What a program that ended well left behind.
public struct ToolOutput: Sendable, Equatable {
    /// The exit status, one of ``Tool/acceptedExits``.
    public let exitStatus: Int32
    /// All of standard output; empty where it was streamed line by line.
    public let standardOutput: [UInt8]
    /// The end of standard error, at most 64 KiB.
    public let errorTail: String

    /// Standard output as text; bytes that are no UTF-8 become U+FFFD.
    public var text: String { String(decoding: standardOutput, as: UTF8.self) }
}
