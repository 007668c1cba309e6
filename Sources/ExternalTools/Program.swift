public import SystemPackage

/// How a program is found.
public enum Program: Sendable, Hashable {
    /// By name, in the folders of PATH.
    case named(String)
    /// At this place, wherever PATH leads.
    case at(FilePath)
}

extension Program: CustomStringConvertible {
    /// The name or the path, as an error quotes it.
    public var description: String {
        switch self {
        case .named(let name): name
        case .at(let path): path.string
        }
    }
}
