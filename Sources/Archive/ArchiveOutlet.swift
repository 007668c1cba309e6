internal import CLibArchive

/// Takes what libarchive writes, and hands it on.
///
/// libarchive knows no Swift errors: the sink's stays here until the writer asks for it.
final class ArchiveOutlet {
    private let sink: any ByteSink
    /// What the sink threw.
    private(set) var error: ArchiveError?

    init(_ sink: any ByteSink) { self.sink = sink }

    /// Makes this the output of `archive`, which must not outlive it; returns libarchive's status.
    func open(_ archive: OpaquePointer) -> Int32 {
        // Nothing is held back, so that a member that has ended is out.
        let status = archive_write_set_bytes_per_block(archive, 0)
        guard status == ARCHIVE_OK else { return status }
        return archive_write_open(
            archive, Unmanaged.passUnretained(self).toOpaque(), nil,
            { _, client, bytes, count in
                guard let client else { return -1 }
                let outlet = Unmanaged<ArchiveOutlet>.fromOpaque(client).takeUnretainedValue()
                return outlet.write(UnsafeRawBufferPointer(start: bytes, count: count))
            }, nil)
    }

    private func write(_ bytes: UnsafeRawBufferPointer) -> la_ssize_t {
        do throws(ArchiveError) {
            try sink.write(bytes)
            return bytes.count
        } catch {
            self.error = error
            return -1
        }
    }
}
