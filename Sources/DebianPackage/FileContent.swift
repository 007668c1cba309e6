/// The bytes of a file of the package, and where they come from.
public enum FileContent: Sendable, Hashable {
    /// Made during the build.
    case bytes([UInt8])
    /// Read from the build machine when the package is written.
    case source(SourceFile)

    /// Text that was made during the build.
    public static func text(_ text: String) -> FileContent { .bytes(Array(text.utf8)) }

    /// Bytes.
    public var size: Int64 {
        switch self {
        case .bytes(let bytes): Int64(bytes.count)
        case .source(let file): file.size
        }
    }

    /// Gives the content to `body` in pieces.
    public func read(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
        switch self {
        case .bytes(let bytes): try bytes.withUnsafeBytes(body)
        case .source(let file): try file.read(body)
        }
    }
}
