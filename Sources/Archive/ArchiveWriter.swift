internal import CLibArchive
public import SystemPackage

/// Writes one archive to a file descriptor through libarchive.
///
/// The writer owns libarchive's handle, not the descriptor. One that is dropped before ``finish()`` is marked as failed
/// first, since `archive_write_free(3)` would otherwise close it into a file that looks whole.
public struct ArchiveWriter: ~Copyable {
    private let handle: OpaquePointer
    private var isFinished = false
    /// Bytes still owed to the member that was begun last.
    private var owed: Int64 = 0
    private var current: String?
    /// Where the bytes go that libarchive gives us, if not to a descriptor.
    private var outlet: ArchiveOutlet?

    /// Opens an archive on `output`, which must stay open until ``finish()``.
    ///
    /// - Throws: ``ArchiveError`` if libarchive takes neither format nor filter nor descriptor.
    public init(_ format: ArchiveFormat, _ filter: ArchiveFilter, to output: FileDescriptor) throws(ArchiveError) {
        handle = try Self.open(format, filter) { archive_write_open_fd($0, output.rawValue) }
    }

    /// Opens an archive without compression of its own, whose bytes go to `sink` without delay.
    public init(_ format: ArchiveFormat, into sink: any ByteSink) throws(ArchiveError) {
        let outlet = ArchiveOutlet(sink)
        self.outlet = outlet
        handle = try Self.open(format, .none) { outlet.open($0) }
    }

    private static func open(
        _ format: ArchiveFormat, _ filter: ArchiveFilter, _ output: (OpaquePointer) -> Int32
    ) throws(ArchiveError) -> OpaquePointer {
        guard let handle = archive_write_new() else {
            throw ArchiveError(.open, path: nil, reason: "out of memory")
        }
        var status = format.apply(to: handle)
        if status == ARCHIVE_OK { status = filter.apply(to: handle) }
        // Otherwise a pipe's last block is padded to 10,240 bytes, which `zstd -t` and lintian's ar reject.
        if status == ARCHIVE_OK { status = archive_write_set_bytes_in_last_block(handle, 1) }
        // 10,240 bytes at a time, as without this, are fifty thousand calls for a large package.
        if status == ARCHIVE_OK { status = archive_write_set_bytes_per_block(handle, 1 << 18) }
        if status == ARCHIVE_OK { status = output(handle) }
        guard status == ARCHIVE_OK else {
            let error = ArchiveError(.open, path: nil, status: status, from: handle)
            archive_write_fail(handle)
            archive_write_free(handle)
            throw error
        }
        return handle
    }

    /// Begins a member.
    ///
    /// Exactly `entry.size` bytes must follow by ``write(_:)``.
    ///
    /// - Throws: ``ArchiveError`` also for what libarchive calls a warning: it means that the header lost something.
    public mutating func begin(_ entry: borrowing ArchiveEntry) throws(ArchiveError) {
        try endMember()
        let path = entry.path
        guard let header = archive_entry_new() else {
            throw ArchiveError(.addMember, path: path, reason: "out of memory")
        }
        defer { archive_entry_free(header) }
        entry.fill(header)
        let status = archive_write_header(handle, header)
        guard status == ARCHIVE_OK else {
            throw outlet?.error ?? ArchiveError(.addMember, path: path, status: status, from: handle)
        }
        current = path
        owed = entry.kind == .file ? entry.size : 0
    }

    /// Writes the next bytes of the member that was begun last.
    public mutating func write(_ bytes: UnsafeRawBufferPointer) throws(ArchiveError) {
        guard Int64(bytes.count) <= owed else {
            throw ArchiveError(.writeData, path: current, reason: "\(bytes.count) bytes given, \(owed) declared")
        }
        var rest = bytes
        while let start = rest.baseAddress, !rest.isEmpty {
            let count = archive_write_data(handle, start, rest.count)
            guard count > 0 else {
                throw outlet?.error ?? ArchiveError(.writeData, path: current, status: Int32(count), from: handle)
            }
            owed -= Int64(count)
            rest = UnsafeRawBufferPointer(rebasing: rest[count...])
        }
    }

    /// Adds a whole member whose bytes are at hand.
    public mutating func add(_ entry: ArchiveEntry, bytes: [UInt8] = []) throws(ArchiveError) {
        var entry = entry
        entry.size = Int64(bytes.count)
        try begin(entry)
        let result: Result<Void, ArchiveError> = bytes.withUnsafeBytes { buffer in
            do throws(ArchiveError) { return .success(try write(buffer)) } catch { return .failure(error) }
        }
        try result.get()
    }

    /// Ends the archive and reports what libarchive could only tell now, such as a full disk.
    public consuming func finish() throws(ArchiveError) {
        try endMember()
        let status = archive_write_close(handle)
        guard status == ARCHIVE_OK else {
            throw outlet?.error ?? ArchiveError(.finish, path: nil, status: status, from: handle)
        }
        isFinished = true
    }

    /// Ends the member that was begun last, so that all its bytes are out.
    ///
    /// libarchive pads a short member with zeros and says nothing, so the count is checked here.
    public mutating func endMember() throws(ArchiveError) {
        guard owed == 0 else {
            throw ArchiveError(.writeData, path: current, reason: "\(owed) declared bytes are missing")
        }
        guard current != nil else { return }
        let status = archive_write_finish_entry(handle)
        guard status == ARCHIVE_OK else {
            throw outlet?.error ?? ArchiveError(.writeData, path: current, status: status, from: handle)
        }
        current = nil
    }

    deinit {
        if !isFinished { archive_write_fail(handle) }
        archive_write_free(handle)
    }
}
