import SystemPackage

#if canImport(Glibc)
    import Glibc
#endif

extension Gzip {
    /// Decompresses `bytes`, and ends in silence at `limit` bytes: what was compressed may be any size.
    ///
    /// - Throws: ``ArchiveError`` if `bytes` are no gzip file or a broken one.
    public static func decompress(_ bytes: [UInt8], limit: Int) throws(ArchiveError) -> [UInt8] {
        guard bytes.starts(with: [0x1F, 0x8B]) else {
            throw ArchiveError(.readHeader, path: nil, reason: "the first bytes are not gzip's (RFC 1952)")
        }
        let file = try nameless()
        defer { close(file.rawValue) }
        do {
            try file.writeAll(bytes)
            try file.seek(offset: 0, from: .start)
        } catch {
            let number = (error as? Errno) ?? .ioError
            throw ArchiveError(.readData, path: nil, errno: number.rawValue, reason: "\(number)")
        }
        var reader = try ArchiveReader(.raw, descriptor: file, named: "gzip")
        guard try reader.next() != nil else { return [] }
        return try reader.readFirst(limit)
    }
}

extension ArchiveReader {
    /// The first `limit` bytes of the current member, or all of it if it is shorter.
    public mutating func readFirst(_ limit: Int) throws(ArchiveError) -> [UInt8] {
        var content: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while content.count < limit {
            let result: Result<Int, ArchiveError> = chunk.withUnsafeMutableBytes { buffer in
                do throws(ArchiveError) { return .success(try read(into: buffer)) } catch { return .failure(error) }
            }
            let count = try result.get()
            guard count > 0 else { break }
            content.append(contentsOf: chunk[..<min(count, limit - content.count)])
        }
        return content
    }
}
