import Archive
import SystemPackage

/// The ar around the members of a .deb (deb(5)), whose last member is compressed straight into its place.
///
/// An ar tells a member's size before its bytes, and nobody knows that of the files before they are compressed. So
/// their bytes are written first, behind the room for what stands before them; a copy of all of them is saved.
struct OuterArchive {
    /// The date of every member in seconds since 1970.
    let time: Int64
    /// What stands behind the names of both tar members.
    let suffix: String
    /// The member with the control files.
    let control: [UInt8]

    /// Writes the archive to an empty file; `writeFiles` is given the file where data.tar begins, and writes that.
    func write(to file: FileDescriptor, writeFiles: (FileDescriptor) throws -> Void) throws {
        let room = try beginning(files: 0).count
        try file.seek(offset: Int64(room), from: .start)
        try writeFiles(file)
        let end = try file.seek(offset: 0, from: .current)
        let beginning = try beginning(files: end - Int64(room))
        // ar(5): members begin at even places, and what fills the gap is a line's end.
        if end % 2 != 0 { try file.writeAll(Array("\n".utf8)) }
        try file.writeAll(toAbsoluteOffset: 0, beginning)
    }

    /// All bytes up to the first of data.tar; their number does not depend on its size.
    private func beginning(files size: Int64) throws(ArchiveError) -> [UInt8] {
        let bytes = ByteCollector()
        var archive = try ArchiveWriter(.ar, into: bytes)
        try archive.add(member("debian-binary"), bytes: Array("2.0\n".utf8))
        try archive.add(member("control.tar" + suffix), bytes: control)
        // Left as it is: what follows the header is there already.
        try archive.begin(member("data.tar" + suffix, size: size))
        return bytes.all
    }

    private func member(_ name: String, size: Int64 = 0) -> ArchiveEntry {
        ArchiveEntry(path: name, kind: .file, mode: 0o644, size: size, modified: time)
    }
}

/// Keeps all bytes.
private final class ByteCollector: ByteSink {
    private(set) var all: [UInt8] = []

    func write(_ bytes: UnsafeRawBufferPointer) { all += bytes }
}
