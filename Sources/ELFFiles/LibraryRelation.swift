/// A Debian package that ELF files need, and the lowest version that has what they use.
public struct LibraryRelation: Sendable, Hashable {
    /// The package, such as `libc6`.
    public let package: String
    /// The lowest version that will do; nil where any will.
    public let version: String?
    /// What asks for this version: the first file that does, with the library and the symbol version.
    public let reason: String

    /// Describes a relation.
    public init(package: String, version: String?, reason: String) {
        self.package = package
        self.version = version
        self.reason = reason
    }
}

extension LibraryRelation: CustomStringConvertible {
    /// The relation as `Depends` has it (Policy 7.1).
    public var description: String {
        version.map { "\(package) (>= \($0))" } ?? package
    }
}
