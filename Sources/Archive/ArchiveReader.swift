internal import CLibArchive
public import SystemPackage

/// Reads an archive of a named family through libarchive, member by member.
///
/// What a member declares is never believed: reads are bounded by the caller, and a declared size allocates nothing.
public struct ArchiveReader: ~Copyable {
    /// What an archive may be.
    public enum Family: Sendable {
        /// The outer layer of a .deb, not compressed.
        case ar
        /// A tar of any dialect, compressed by gzip, xz, zstd or not at all.
        case tar
        /// A zip file, as wheels are (PEP 427).
        case zip
        /// Any bytes at all, decompressed: one member named `data`.
        case raw
    }

    private let handle: OpaquePointer
    private let file: String
    /// What libarchive warned of at the member read last, which it could read all the same.
    public private(set) var warning: String?

    /// Opens `path`.
    ///
    /// - Throws: ``ArchiveError`` if the file cannot be opened or is of another family.
    public init(_ family: Family, path: FilePath) throws(ArchiveError) {
        file = path.string
        handle = try Self.open(family, named: path.string) { archive in
            archive_read_open_filename(archive, path.string, 1 << 16)
        }
    }

    /// Opens what `descriptor` holds from its present offset on; the caller keeps the descriptor, and closes it later.
    public init(_ family: Family, descriptor: FileDescriptor, named name: String) throws(ArchiveError) {
        file = name
        handle = try Self.open(family, named: name) { archive in
            archive_read_open_fd(archive, descriptor.rawValue, 1 << 16)
        }
    }

    private static func open(
        _ family: Family, named name: String, _ openArchive: (OpaquePointer) -> Int32
    ) throws(ArchiveError) -> OpaquePointer {
        guard let handle = archive_read_new() else {
            throw ArchiveError(.open, path: name, reason: "out of memory")
        }
        var status = support(family, handle)
        if status == ARCHIVE_OK { status = openArchive(handle) }
        guard status == ARCHIVE_OK else {
            let error = ArchiveError(.open, path: name, status: status, from: handle)
            archive_read_free(handle)
            throw error
        }
        return handle
    }

    private static func support(_ family: Family, _ handle: OpaquePointer) -> Int32 {
        switch family {
        case .ar: return archive_read_support_format_ar(handle)
        case .zip: return archive_read_support_format_zip(handle)
        case .tar: _ = archive_read_support_format_tar(handle)
        case .raw:
            _ = archive_read_support_format_raw(handle)
            _ = archive_read_support_format_empty(handle)
        }
        // Each of these answers ARCHIVE_WARN where libarchive would call a program; none of the three does on Debian.
        let filters = [
            archive_read_support_filter_gzip(handle), archive_read_support_filter_xz(handle),
            archive_read_support_filter_zstd(handle),
        ]
        return filters.first { $0 != ARCHIVE_OK } ?? ARCHIVE_OK
    }

    /// The next member, or nil after the last one.
    public mutating func next() throws(ArchiveError) -> ArchiveEntry? {
        var header: OpaquePointer?
        let status = archive_read_next_header(handle, &header)
        guard status != ARCHIVE_EOF else { return nil }
        guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let header else {
            throw ArchiveError(.readHeader, path: file, status: status, from: handle)
        }
        warning = status == ARCHIVE_WARN ? archive_error_string(handle).map { String(cString: $0) } : nil
        return ArchiveEntry(reading: header)
    }

    /// Fills `buffer` with the next bytes of the current member.
    ///
    /// - Returns: how many bytes were read; zero at the member's end.
    public mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(ArchiveError) -> Int {
        let count = archive_read_data(handle, buffer.baseAddress, buffer.count)
        guard count >= 0 else {
            throw ArchiveError(.readData, path: file, status: Int32(count), from: handle)
        }
        return count
    }

    /// The whole content of the current member.
    ///
    /// - Throws: ``ArchiveError`` if it is longer than `limit` bytes.
    public mutating func readAll(limit: Int) throws(ArchiveError) -> [UInt8] {
        var content: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let result: Result<Int, ArchiveError> = chunk.withUnsafeMutableBytes { buffer in
                do throws(ArchiveError) { return .success(try read(into: buffer)) } catch { return .failure(error) }
            }
            let count = try result.get()
            guard count > 0 else { return content }
            guard content.count + count <= limit else {
                throw ArchiveError(.readData, path: file, reason: "a member is longer than the limit of \(limit) bytes")
            }
            content.append(contentsOf: chunk[..<count])
        }
    }

    deinit { archive_read_free(handle) }
}
