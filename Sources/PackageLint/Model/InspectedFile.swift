/// A regular file with its content, while it streams by.
public struct InspectedFile: Sendable {
    /// What the archive says of it; its ``PackagedFile/bytes`` may be nil all the same.
    public let file: PackagedFile
    /// Its content: all of it, or the first part if it is longer than ``PackageLimits/inspectedBytes``.
    public let content: [UInt8]
    /// The fields of the package, which are read first.
    public let control: ControlFields

    /// Puts a file and its content together.
    public init(file: PackagedFile, content: [UInt8], control: ControlFields) {
        self.file = file
        self.content = content
        self.control = control
    }

    /// Whether ``content`` is all of it.
    public var isWhole: Bool { Int64(content.count) == file.size }
}
