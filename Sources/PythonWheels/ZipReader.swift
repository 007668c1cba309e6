internal import Archive
internal import SystemPackage

/// Reads a wheel's zip file member by member, with this module's errors.
struct ZipReader: ~Copyable {
    private var reader: ArchiveReader

    init(_ path: FilePath) throws(WheelFault) {
        do throws(ArchiveError) {
            reader = try ArchiveReader(.zip, path: path)
        } catch {
            throw .unreadable(reason: error.reason)
        }
    }

    /// The next file with its checked path; folders are passed over, as files bring their own.
    mutating func next() throws(WheelFault) -> WheelContents.Member? {
        while let entry = try nextEntry() {
            var name = entry.pathBytes
            if entry.kind == .folder, name.last == UInt8(ascii: "/") { name.removeLast() }
            let path = try WheelPath.checked(name)
            switch entry.kind {
            case .folder: continue
            case .file:
                return WheelContents.Member(path: path, size: entry.size, isExecutable: entry.mode & 0o111 != 0)
            default: throw .notAFile(path)
            }
        }
        return nil
    }

    private mutating func nextEntry() throws(WheelFault) -> ArchiveEntry? {
        do throws(ArchiveError) {
            return try reader.next()
        } catch {
            throw .unreadable(reason: error.reason)
        }
    }

    /// The next bytes of the current member into `buffer`; zero at its end.
    mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(WheelFault) -> Int {
        do throws(ArchiveError) {
            return try reader.read(into: buffer)
        } catch {
            throw .unreadable(reason: error.reason)
        }
    }

    /// The whole content of the current member, of at most `limit` bytes.
    mutating func readAll(limit: Int) throws(WheelFault) -> [UInt8] {
        do throws(ArchiveError) {
            return try reader.readAll(limit: limit)
        } catch {
            throw .unreadable(reason: error.reason)
        }
    }
}
