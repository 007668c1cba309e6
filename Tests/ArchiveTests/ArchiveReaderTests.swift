import SystemPackage
import Testing

@testable import Archive

@Suite struct ArchiveReaderTests {
    private func sample() throws -> [UInt8] {
        try withScratchFile { path in
            let file = try FileDescriptor.open(path, .writeOnly, options: [.create], permissions: .ownerReadWrite)
            try file.closeAfter {
                var writer = try ArchiveWriter(.tar, .none, to: file)
                let entry = ArchiveEntry(path: "./a", kind: .file, mode: 0o644, modified: 0)
                try writer.add(entry, bytes: Array("hello, reader\n".utf8))
                try writer.finish()
            }
            return try path.bytes()
        }
    }

    /// Reads everything and counts the bytes of content.
    private func readThrough(_ bytes: [UInt8], _ family: ArchiveReader.Family) throws -> Int {
        try withScratchFile { path in
            try path.write(bytes)
            var reader = try ArchiveReader(family, path: path)
            var total = 0
            while try reader.next() != nil { total += try reader.readAll(limit: 1 << 20).count }
            return total
        }
    }

    @Test func everyTruncationEndsInAnErrorOrInLess() throws {
        let whole = try sample()
        for length in stride(from: 0, to: whole.count, by: 7) {
            // Where the cut falls behind the content, the members are all there: tar's end marker may be missing.
            let total = try? readThrough(Array(whole[..<length]), .tar)
            #expect((total ?? 0) <= 14)
        }
    }

    @Test func aLongMemberStopsAtTheLimit() throws {
        let bytes = try sample()
        let error = try withScratchFile { path in
            try path.write(bytes)
            return try #require(throws: ArchiveError.self) {
                var reader = try ArchiveReader(.tar, path: path)
                _ = try reader.next()
                _ = try reader.readAll(limit: 5)
            }
        }
        #expect(error.reason == "a member is longer than the limit of 5 bytes")
    }

    @Test func anArchiveOfAnotherFamilyIsRefused() throws {
        let bytes = try sample()
        #expect(throws: ArchiveError.self) { try readThrough(bytes, .ar) }
    }

    @Test func aMissingFileIsNamed() throws {
        let error = try #require(throws: ArchiveError.self) {
            _ = try ArchiveReader(.tar, path: "/nonexistent/archive.tar")
        }
        #expect(error.path == "/nonexistent/archive.tar")
        #expect(error.errno == Errno.noSuchFileOrDirectory.rawValue)
    }

    @Test func randomBytesNeverCrashTheReader() throws {
        var generator = SplitMix(state: 20_231_123)
        let whole = try sample()
        for _ in 0..<500 {
            var bytes = whole
            for _ in 0..<8 {
                bytes[Int(generator.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: generator.next())
            }
            // Either outcome is right; a crash or a hang is not.
            _ = try? readThrough(bytes, .tar)
        }
    }
}

/// A seeded generator (SplitMix64), so that a failing input can be made again.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
