import Archive
import SystemPackage
import TestSupport
import Testing

@testable import DebianPackage

@Suite struct OuterArchiveTests {
    private let control = Array("control".utf8)

    /// What libarchive writes when it knows all sizes beforehand.
    private func wholeArchive(_ files: [UInt8], to path: FilePath) throws {
        let file = try FileDescriptor.open(path, .readWrite, options: [.create], permissions: .ownerReadWrite)
        try file.closeAfter {
            var archive = try ArchiveWriter(.ar, .none, to: file)
            for (name, bytes) in [
                ("debian-binary", Array("2.0\n".utf8)), ("control.tar.xz", control), ("data.tar.xz", files),
            ] {
                try archive.add(
                    ArchiveEntry(path: name, kind: .file, mode: 0o644, modified: 1_700_000_000), bytes: bytes)
            }
            try archive.finish()
        }
    }

    @Test(arguments: [0, 1, 2, 3, 999, 100_000])
    func itIsTheArchiveThatOneWritesWhoKnowsTheSizeBefore(size: Int) throws {
        try TemporaryFolder.with { folder in
            let files = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 7) }
            let path = folder.appending("ours.deb")
            let file = try FileDescriptor.open(path, .readWrite, options: [.create], permissions: .ownerReadWrite)
            try file.closeAfter {
                // In two pieces, as a compressor writes.
                try OuterArchive(time: 1_700_000_000).write(
                    [
                        ("control.tar.xz", { _ = try $0.writeAll(control) }),
                        (
                            "data.tar.xz",
                            {
                                try $0.writeAll(files.prefix(size / 2))
                                try $0.writeAll(files.dropFirst(size / 2))
                            }
                        ),
                    ], to: file)
            }
            try wholeArchive(files, to: folder.appending("whole.deb"))
            #expect(try folder.bytes(of: "ours.deb") == folder.bytes(of: "whole.deb"))
        }
    }
}
