public import SystemPackage

/// One thing wrong with a manifest, at its place.
public struct ManifestFault: Hashable, Sendable {
    /// The manifest.
    public let file: FilePath
    /// The line, counted from 1.
    public let line: Int
    /// The column, counted from 1 in Unicode scalars.
    public let column: Int
    /// What is wrong.
    public let message: String
    /// What would be right.
    public let remedy: String

    /// Takes every value as it is.
    public init(file: FilePath, line: Int, column: Int, message: String, remedy: String) {
        self.file = file
        self.line = line
        self.column = column
        self.message = message
        self.remedy = remedy
    }
}

extension ManifestFault: CustomStringConvertible {
    /// The place and fault as compilers print them, the remedy on a line of its own.
    public var description: String { "\(file):\(line):\(column): error: \(message)\n  \(remedy)" }
}
