/// A folder of Python's path that wheels are expanded into.
public enum WheelRoot: Sendable, Hashable {
    /// What every Python of the package shares.
    case common
    /// What one Python has for itself.
    case python(PythonTarget)

    /// The folder's name, `common` or `cp311`.
    public var folderName: String {
        switch self {
        case .common: "common"
        case .python(let target): target.abi
        }
    }
}
