/// Why a file was not read as ELF.
public enum ELFError: Error, Sendable, Equatable {
    /// The file does not begin with ELF's four bytes.
    case notELF(file: String)
    /// A class, byte order or version that the format does not define (gABI, "ELF Identification").
    case badIdentification(file: String, what: String)
    /// A table lies outside the file or is cut.
    case truncated(file: String, what: String, offset: UInt64, length: UInt64)
    /// A table is longer than any compiler makes it.
    case tooLarge(file: String, what: String, count: UInt64, limit: UInt64)
    /// A value contradicts the format.
    case malformed(file: String, what: String)
    /// The system did not let us read the file.
    case unreadable(file: String, reason: String)
}

extension ELFError: CustomStringConvertible {
    /// The file, and what is wrong with it.
    public var description: String {
        switch self {
        case .notELF(let file): "\(file) is no ELF file"
        case .badIdentification(let file, let what): "\(file) is a damaged ELF file: \(what)"
        case .truncated(let file, let what, let offset, let length):
            "\(file) is a damaged ELF file: its \(what) (\(length) bytes at \(offset)) lies outside the file"
        case .tooLarge(let file, let what, let count, let limit):
            "\(file) is a damaged ELF file: \(count) \(what), more than the \(limit) that are read"
        case .malformed(let file, let what): "\(file) is a damaged ELF file: \(what)"
        case .unreadable(let file, let reason): "cannot read \(file): \(reason)"
        }
    }
}
