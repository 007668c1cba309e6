import Crypto
import SystemPackage

/// The size and the hash of a file that was written.
struct HashedFile {
    /// Bytes.
    let size: Int64
    /// In hexadecimal digits.
    let sha256: String

    /// Reads an open file from its beginning.
    ///
    /// - Throws: `Errno`, or `CancellationError` when the task is cancelled.
    init(_ file: FileDescriptor) throws {
        var hash = SHA256()
        var size: Int64 = 0
        try file.seek(offset: 0, from: .start)
        try file.readPieces { bytes in
            hash.update(bufferPointer: bytes)
            size += Int64(bytes.count)
        }
        self.size = size
        sha256 = Digest.hexadecimal(hash.finalize())
    }
}
