import SystemPackage
import Testing

@testable import Archive

@Suite struct ArchiveWriterTests {
    static let time: Int64 = 1_700_000_000

    private func write(
        _ format: ArchiveFormat, _ filter: ArchiveFilter, _ members: [(ArchiveEntry, [UInt8])]
    ) throws -> [UInt8] {
        try withScratchFile { path in
            let file = try FileDescriptor.open(path, .writeOnly, options: [.create], permissions: .ownerReadWrite)
            try file.closeAfter {
                var writer = try ArchiveWriter(format, filter, to: file)
                for (entry, bytes) in members { try writer.add(entry, bytes: bytes) }
                try writer.finish()
            }
            return try path.bytes()
        }
    }

    @Test func theArHeaderIsTheOneDpkgDebWrites() throws {
        let entry = ArchiveEntry(path: "debian-binary", kind: .file, mode: 0o644, modified: Self.time)
        let bytes = try write(.ar, .none, [(entry, Array("2.0\n".utf8))])
        let expected = "!<arch>\ndebian-binary   1700000000  0     0     100644  4         `\n2.0\n"
        #expect(String(decoding: bytes, as: UTF8.self) == expected)
    }

    @Test(arguments: [
        ArchiveFilter.none, .gzip(level: 9), .xz(level: 1, threads: 2), .zstd(level: 3, threads: 1),
    ])
    func whatIsWrittenIsReadBack(filter: ArchiveFilter) throws {
        let long = "./" + String(repeating: "deep/", count: 40) + "é-\u{1F5F3}.py"
        let members: [(ArchiveEntry, [UInt8])] = [
            (ArchiveEntry(path: "./opt/", kind: .folder, mode: 0o755, modified: Self.time), []),
            (ArchiveEntry(path: long, kind: .file, mode: 0o755, modified: Self.time), Array("print()\n".utf8)),
            (ArchiveEntry(path: "./twin", kind: .hardLink(target: long), mode: 0o755, modified: Self.time), []),
            (ArchiveEntry(path: "./link", kind: .symbolicLink(target: "/opt"), mode: 0o777, modified: Self.time), []),
        ]
        let bytes = try write(.tar, filter, members)
        let read = try withScratchFile { path in
            try path.write(bytes)
            var reader = try ArchiveReader(.tar, path: path)
            var found: [(ArchiveEntry, [UInt8])] = []
            while let entry = try reader.next() { found.append((entry, try reader.readAll(limit: 1 << 20))) }
            return found
        }
        #expect(read.map(\.0.path) == members.map(\.0.path))
        #expect(read.map(\.0.kind) == members.map(\.0.kind))
        #expect(read.map(\.0.mode) == members.map(\.0.mode))
        #expect(read[1].1 == members[1].1)
        #expect(read[0].0.userName == "root" && read[0].0.modified == Self.time)
    }

    @Test(arguments: [
        (ArchiveFilter.xz(level: 6, threads: 1), ArchiveFilter.xz(level: 6, threads: 4)),
        (.zstd(level: 3, threads: 0), .zstd(level: 3, threads: 4)),
        (.gzip(level: 9), .gzip(level: 9)),
    ])
    func theNumberOfThreadsDoesNotShowInTheBytes(one: ArchiveFilter, many: ArchiveFilter) throws {
        var random = SystemRandomNumberGenerator()
        let noise = (0..<3_000_000).map { _ in UInt8(truncatingIfNeeded: random.next() & 0x3F) }
        let entry = ArchiveEntry(path: "./noise", kind: .file, mode: 0o644, modified: Self.time)
        #expect(try write(.tar, one, [(entry, noise)]) == write(.tar, many, [(entry, noise)]))
    }

    @Test func aFullDiskIsReportedAtTheLatestWhenTheArchiveEnds() throws {
        let full = try FileDescriptor.open("/dev/full", .writeOnly)
        let error = try full.closeAfter {
            try #require(throws: ArchiveError.self) {
                var writer = try ArchiveWriter(.tar, .none, to: full)
                try writer.add(ArchiveEntry(path: "a", kind: .file, mode: 0o644, modified: 0), bytes: [1])
                try writer.finish()
            }
        }
        #expect(error.errno == Errno.noSpace.rawValue)
    }

    @Test func aMemberShorterThanDeclaredIsAnError() throws {
        #expect(throws: ArchiveError.self) {
            _ = try withScratchFile { path in
                let file = try FileDescriptor.open(path, .writeOnly, options: [.create], permissions: .ownerReadWrite)
                try file.closeAfter {
                    var writer = try ArchiveWriter(.tar, .none, to: file)
                    try writer.begin(ArchiveEntry(path: "a", kind: .file, mode: 0o644, size: 2, modified: 0))
                    try [UInt8](repeating: 1, count: 1).withUnsafeBytes { try writer.write($0) }
                    try writer.finish()
                }
            }
        }
    }

    @Test func aMemberLongerThanDeclaredIsAnError() throws {
        #expect(throws: ArchiveError.self) {
            _ = try withScratchFile { path in
                let file = try FileDescriptor.open(path, .writeOnly, options: [.create], permissions: .ownerReadWrite)
                try file.closeAfter {
                    var writer = try ArchiveWriter(.tar, .none, to: file)
                    try writer.begin(ArchiveEntry(path: "a", kind: .file, mode: 0o644, size: 2, modified: 0))
                    try [UInt8](repeating: 1, count: 3).withUnsafeBytes { try writer.write($0) }
                    try writer.finish()
                }
            }
        }
    }

    @Test func aDroppedWriterLeavesNoArchiveBehind() throws {
        let left = try withScratchFile { path in
            let file = try FileDescriptor.open(path, .writeOnly, options: [.create], permissions: .ownerReadWrite)
            try file.closeAfter {
                var writer = try ArchiveWriter(.tar, .xz(level: 1, threads: 2), to: file)
                try writer.add(ArchiveEntry(path: "a", kind: .file, mode: 0o644, modified: 0), bytes: [1])
            }
            return try path.bytes()
        }
        #expect(left.isEmpty)
    }

    @Test func aClosedDescriptorIsAnError() throws {
        #expect(throws: ArchiveError.self) {
            let writer = try ArchiveWriter(.tar, .none, to: FileDescriptor(rawValue: 9_999))
            try writer.finish()
        }
    }

    @Test func nothingIsPaddedBehindTheLastBlock() throws {
        let bytes = try write(.tar, .none, [])
        #expect(bytes.count == 1_024)
    }
}
