internal import Archive
internal import Glibc
internal import SystemPackage

/// Reads a wheel's zip file member by member, with this module's errors.
struct ZipReader: ~Copyable {
    private var reader: ArchiveReader
    /// Nil only where the C library has no C.UTF-8: then a name beyond ASCII is an unsafe path.
    private let locale: locale_t?

    init(_ path: FilePath) throws(WheelFault) {
        do throws(ArchiveError) {
            reader = try ArchiveReader(.zip, path: path)
        } catch {
            throw .unreadable(reason: error.reason)
        }
        locale = newlocale(1 << LC_CTYPE, "C.UTF-8", nil)
    }

    deinit {
        if let locale { freelocale(locale) }
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

    /// libarchive converts names from UTF-8 to the locale's characters and drops what these lack.
    ///
    /// In the C locale, where every Swift program runs, that is all but ASCII. So this thread, and no other, gets a
    /// UTF-8 locale for the length of this call, which waits for nothing.
    private mutating func nextEntry() throws(WheelFault) -> ArchiveEntry? {
        let before = locale.flatMap { uselocale($0) }
        defer { if let before { uselocale(before) } }
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
