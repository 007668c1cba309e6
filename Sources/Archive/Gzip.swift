import SystemPackage

#if canImport(Glibc)
    import Glibc
#endif

/// Single files compressed as `gzip -9n` does it.
public enum Gzip {
    /// Compresses `bytes` at level 9, without a name and without a time.
    ///
    /// - Throws: ``ArchiveError``.
    public static func compress(_ bytes: [UInt8]) throws(ArchiveError) -> [UInt8] {
        let file = try nameless()
        defer { close(file.rawValue) }
        var writer = try ArchiveWriter(.raw, .gzip(level: 9), to: file)
        try writer.add(ArchiveEntry(path: "data", kind: .file, mode: 0o644, modified: 0), bytes: bytes)
        try writer.finish()
        var compressed = try contents(of: file)
        // RFC 1952 2.3.1: “2 - compressor used maximum compression”. libarchive leaves the byte zero, and lintian
        // then takes the file for one of a lower level.
        if compressed.count > extraFlags { compressed[extraFlags] = 2 }
        return compressed
    }

    /// An empty file that vanishes when it is closed.
    ///
    /// Not by tmpfile(3): it insists on /tmp, which may be full or read-only where TMPDIR leads elsewhere.
    static func nameless() throws(ArchiveError) -> FileDescriptor {
        let named = getenv("TMPDIR").map { String(cString: $0) } ?? ""
        var path = Array("\(named.isEmpty ? "/tmp" : named)/vsdeb-XXXXXX".utf8CString)
        let number = mkstemp(&path)
        guard number >= 0 else {
            throw ArchiveError(
                .open, path: named.isEmpty ? "/tmp" : named, errno: errno, reason: "\(Errno(rawValue: errno))")
        }
        unlink(&path)
        return FileDescriptor(rawValue: number)
    }

    /// Where XFL stands in the header.
    private static let extraFlags = 8

    private static func contents(of file: FileDescriptor) throws(ArchiveError) -> [UInt8] {
        do {
            let size = Int(try file.seek(offset: 0, from: .end))
            return try [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
                let raw = UnsafeMutableRawBufferPointer(buffer)
                while count < size {
                    let rest = UnsafeMutableRawBufferPointer(rebasing: raw[count...])
                    let more = try file.read(fromAbsoluteOffset: Int64(count), into: rest)
                    guard more > 0 else { break }
                    count += more
                }
            }
        } catch {
            let number = (error as? Errno) ?? .ioError
            throw ArchiveError(.readData, path: nil, errno: number.rawValue, reason: "\(number)")
        }
    }
}
