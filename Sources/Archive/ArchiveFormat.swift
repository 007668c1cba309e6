internal import CLibArchive

/// The containers that this package writes.
public enum ArchiveFormat: Sendable, Equatable {
    /// The outer layer of a .deb. BSD's variant, whose header is the one `dpkg-deb` writes: `debian-binary   `, no slash.
    case ar
    /// GNU's tar. dpkg refuses pax at unpack ("unsupported PAX tar header type 'x'"), and ustar has no room for long paths.
    case tar
    /// No container at all: the bytes of one entry, compressed. The corresponding libarchive format is `raw`.
    case raw

    /// Tells `archive` to write this format.
    ///
    /// The status is libarchive's.
    func apply(to archive: OpaquePointer) -> Int32 {
        switch self {
        case .ar: archive_write_set_format_ar_bsd(archive)
        case .tar: archive_write_set_format_gnutar(archive)
        case .raw: archive_write_set_format_raw(archive)
        }
    }
}
