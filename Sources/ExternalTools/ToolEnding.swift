/// How a program ended that did not succeed.
public enum ToolEnding: Sendable, Hashable {
    /// It exited with this status.
    case status(Int32)
    /// This signal ended it.
    case signal(Int32)
}

extension ToolEnding: CustomStringConvertible {
    /// The ending as the rest of a sentence.
    public var description: String {
        switch self {
        case .status(let status): "failed with exit status \(status)"
        case .signal(let signal): "was ended by signal \(signal)"
        }
    }
}
