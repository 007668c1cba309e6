import Archive
import Crypto
import SystemPackage

/// A file that is hashed while it is written.
final class HashedFile: ByteSink {
    private let file: FileDescriptor
    private var hash = SHA256()
    /// Bytes so far.
    private(set) var size: Int64 = 0

    /// Writes to `file`, which must stay open.
    init(_ file: FileDescriptor) { self.file = file }

    func write(_ bytes: UnsafeRawBufferPointer) throws(ArchiveError) {
        do { try file.writeAll(bytes) } catch { throw ArchiveError(writing: error) }
        hash.update(bufferPointer: bytes)
        size += Int64(bytes.count)
    }

    /// The hash of everything that was written, in hexadecimal digits.
    var sha256: String { Digest.hexadecimal(hash.finalize()) }
}
