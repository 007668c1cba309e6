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
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
        defer { buffer.deallocate() }
        try file.seek(offset: 0, from: .start)
        while true {
            try Task.checkCancellation()
            let count = try file.read(into: buffer)
            guard count > 0 else { break }
            hash.update(bufferPointer: UnsafeRawBufferPointer(rebasing: buffer[..<count]))
            size += Int64(count)
        }
        self.size = size
        sha256 = Digest.hexadecimal(hash.finalize())
    }
}
