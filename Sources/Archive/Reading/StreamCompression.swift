/// How a member of a .deb is compressed, by the ending of its name (deb(5)).
public enum StreamCompression: String, Sendable, CaseIterable {
    case none = ""
    case gzip = ".gz"
    case xz = ".xz"
    case zstd = ".zst"
    case bzip2 = ".bz2"
    case lzma = ".lzma"

    /// The first bytes by which such a stream is known; .lzma has none of its own.
    var magic: [UInt8] {
        switch self {
        case .none: []
        case .gzip: [0x1F, 0x8B]
        case .xz: [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]
        case .zstd: [0x28, 0xB5, 0x2F, 0xFD]
        case .bzip2: [0x42, 0x5A, 0x68]
        case .lzma: [0x5D, 0x00, 0x00]
        }
    }
}
