internal import CLibArchive

/// How the bytes of an archive are compressed while they are written.
///
/// The encoders of liblzma and libzstd give the same bytes for any number of threads from the threaded encoder, and
/// other bytes from the plain one. So that one core and many make the same file, `xz` is always given two threads or
/// more and `zstd` one or more.
public enum ArchiveFilter: Sendable, Equatable {
    case none
    /// RFC 1952, without a name and without a time, as `gzip -n` writes it. Levels 1 to 9.
    case gzip(level: Int)
    /// One .xz stream of independent blocks. Levels 0 to 9.
    case xz(level: Int, threads: Int)
    /// One zstd frame. Levels 1 to 22.
    case zstd(level: Int, threads: Int)
    /// What older packages have. Levels 1 to 9.
    case bzip2(level: Int)
    /// What was there before xz. Levels 0 to 9.
    case lzma(level: Int)

    /// The filter's name in libarchive's options.
    private var module: String {
        switch self {
        case .none: ""
        case .gzip: "gzip"
        case .xz: "xz"
        case .zstd: "zstd"
        case .bzip2: "bzip2"
        case .lzma: "lzma"
        }
    }

    /// The options in the form that `archive_write_set_filter_option(3)` takes; a nil value clears the option.
    private var options: [(name: String, value: String?)] {
        switch self {
        case .none: []
        // libarchive writes the present time into the header unless it is told not to.
        case .gzip(let level): [("compression-level", "\(level)"), ("timestamp", nil)]
        case .xz(let level, let threads): [("compression-level", "\(level)"), ("threads", "\(max(2, threads))")]
        case .zstd(let level, let threads): [("compression-level", "\(level)"), ("threads", "\(max(1, threads))")]
        case .bzip2(let level), .lzma(let level): [("compression-level", "\(level)")]
        }
    }

    /// Adds this filter with its options to `archive`.
    ///
    /// The first status that is not `ARCHIVE_OK` is returned.
    func apply(to archive: OpaquePointer) -> Int32 {
        let added =
            switch self {
            case .none: archive_write_add_filter_none(archive)
            case .gzip: archive_write_add_filter_gzip(archive)
            case .xz: archive_write_add_filter_xz(archive)
            case .zstd: archive_write_add_filter_zstd(archive)
            case .bzip2: archive_write_add_filter_bzip2(archive)
            case .lzma: archive_write_add_filter_lzma(archive)
            }
        guard added == ARCHIVE_OK else { return added }
        for option in options {
            let status = archive_write_set_filter_option(archive, module, option.name, option.value)
            guard status == ARCHIVE_OK else { return status }
        }
        return ARCHIVE_OK
    }
}
