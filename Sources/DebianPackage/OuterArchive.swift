import Archive
import SystemPackage

/// The ar around the members of a .deb (deb(5)), which are compressed straight into their places.
///
/// An ar tells a member's size before its bytes, and nobody knows that before they are compressed. So each member's bytes
/// are written first, behind the room for its header; a copy of all of them is saved.
struct OuterArchive {
    /// The date of every member in seconds since 1970.
    let time: Int64

    /// A member, and what writes its bytes to a file at the place where that stands.
    typealias Member = (name: String, write: (FileDescriptor) throws -> Void)

    /// Bytes of a member's header (ar(5)).
    private static let headerSize: Int64 = 60

    /// Writes the archive to an empty file.
    func write(_ members: [Member], to file: FileDescriptor) throws {
        try file.writeAll(try beginning())
        for member in members {
            let header = try file.seek(offset: 0, from: .current)
            let start = try file.seek(offset: Self.headerSize, from: .current)
            try member.write(file)
            let end = try file.seek(offset: 0, from: .current)
            try file.writeAll(toAbsoluteOffset: header, try self.header(member.name, size: end - start))
            // ar(5): members begin at even places, and what fills the gap is a line's end.
            if end % 2 != 0 { try file.writeAll(Array("\n".utf8)) }
        }
    }

    /// What marks an ar, and the member `debian-binary`.
    private func beginning() throws(ArchiveError) -> [UInt8] {
        let bytes = ByteCollector()
        var archive = try ArchiveWriter(.ar, into: bytes)
        try archive.add(entry("debian-binary"), bytes: Array("2.0\n".utf8))
        try archive.finish()
        return bytes.all
    }

    private func header(_ name: String, size: Int64) throws(ArchiveError) -> ArraySlice<UInt8> {
        let bytes = ByteCollector()
        var archive = try ArchiveWriter(.ar, into: bytes)
        // Left as it is: what follows the header is there already.
        try archive.begin(entry(name, size: size))
        return bytes.all.suffix(Int(Self.headerSize))
    }

    private func entry(_ name: String, size: Int64 = 0) -> ArchiveEntry {
        ArchiveEntry(path: name, kind: .file, mode: 0o644, size: size, modified: time)
    }
}

/// Keeps all bytes.
private final class ByteCollector: ByteSink {
    private(set) var all: [UInt8] = []

    func write(_ bytes: UnsafeRawBufferPointer) { all += bytes }
}
