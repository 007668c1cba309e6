import Dispatch
import Synchronization
import SystemPackage
import TestSupport
import Testing

@testable import Archive

@Suite struct XZStreamWriterTests {
    /// Text that compresses, and differs from piece to piece.
    private func text(_ count: Int, seed: UInt64 = 1) -> [UInt8] {
        var generator = SeededGenerator(seed: seed)
        let words = ["ballot ", "council ", "meeting ", "secret ", "count\n", "member "].map { Array($0.utf8) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count + 8)
        while bytes.count < count { bytes += words[Int.random(in: 0..<words.count, using: &generator)] }
        return Array(bytes[..<count])
    }

    private func noise(_ count: Int, seed: UInt64 = 2) -> [UInt8] {
        var generator = SeededGenerator(seed: seed)
        let words = (0..<(count + 7) / 8).map { _ in generator.next() }
        return words.withUnsafeBytes { Array($0[..<count]) }
    }

    /// One piece of a stream: its bytes, and the kind of block that begins with it.
    private struct Piece {
        let kind: XZBlockKind
        let bytes: [UInt8]
    }

    private func stream(
        _ pieces: [Piece], level: Int = 0, threads: Int = 2, blockSize: Int = 4 << 20,
        store: (any XZBlockStore)? = nil
    ) throws -> [UInt8] {
        try withScratchFile { path in
            let file = try FileDescriptor.open(path, .writeOnly, options: [.create], permissions: .ownerReadWrite)
            try file.closeAfter {
                let writer = try XZStreamWriter(
                    level: level, threads: threads, blockSize: blockSize, to: file, kind: .other, store: store,
                    progress: { _ in })
                for piece in pieces {
                    try writer.beginBlock(piece.kind)
                    try write(piece.bytes, to: writer)
                }
                try writer.finish()
            }
            return try path.bytes()
        }
    }

    private func write(_ bytes: [UInt8], to writer: XZStreamWriter) throws {
        // A closure that throws our error alone stops this compiler.
        let result: Result<Void, ArchiveError> = bytes.withUnsafeBytes { buffer in
            do throws(ArchiveError) { return .success(try writer.write(buffer)) } catch { return .failure(error) }
        }
        try result.get()
    }

    /// What a reader makes of the stream, as dpkg decodes it: the first stream alone.
    private func decoded(_ stream: [UInt8]) throws -> (bytes: [UInt8], tail: DecodedStream.Tail) {
        try withScratchFile { path in
            try path.write(stream)
            let file = try FileDescriptor.open(path, .readOnly)
            return try file.closeAfter {
                let slice = FileSlice(file, from: 0, count: Int64(stream.count))
                let source = try DecodedStream(slice, .xz, threads: 2, limits: StreamLimits(bytes: 1 << 28))
                var bytes: [UInt8] = []
                try withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { buffer in
                    while true {
                        let count = try source.read(into: buffer)
                        guard count > 0 else { return }
                        bytes += buffer[..<count]
                    }
                }
                return (bytes, try source.tail())
            }
        }
    }

    @Test func whatIsWrittenIsReadBackWhateverTheKinds() throws {
        let pieces = [
            Piece(kind: .text, bytes: text(300_000)), Piece(kind: .x86Code, bytes: noise(70_000)),
            Piece(kind: .arm64Code, bytes: text(70_001, seed: 3)), Piece(kind: .other, bytes: []),
            Piece(kind: .other, bytes: [7]),
        ]
        let (bytes, tail) = try decoded(try stream(pieces))
        #expect(bytes == pieces.flatMap(\.bytes))
        #expect(tail == .nothing)
    }

    @Test func anEmptyStreamIsWhole() throws {
        let (bytes, tail) = try decoded(try stream([]))
        #expect(bytes == [])
        #expect(tail == .nothing)
    }

    @Test(arguments: [-1, 0, 1])
    func aPieceMayBeShorterOrLongerThanABlock(difference: Int) throws {
        let content = text(3 * 50_000 + difference)
        let (bytes, tail) = try decoded(try stream([Piece(kind: .text, bytes: content)], blockSize: 50_000))
        #expect(bytes == content)
        #expect(tail == .nothing)
    }

    @Test func theNumberOfThreadsDoesNotShow() throws {
        let pieces = (0..<7).map { Piece(kind: .text, bytes: text(60_000, seed: $0)) }
        #expect(try stream(pieces, threads: 1) == stream(pieces, threads: 5))
    }

    @Test func whatDoesNotCompressIsStored() throws {
        let content = noise(2 << 20)
        let stream = try stream([Piece(kind: .x86Code, bytes: content)], level: 6)
        #expect(stream.count < content.count + content.count / 1_000)
        #expect(try decoded(stream).bytes == content)
    }

    /// Samples of it look like noise; only the whole shows that it repeats itself.
    @Test func noiseThatIsRepeatedFarApartIsStillCompressed() throws {
        let content = noise(1 << 20)
        let stream = try stream([Piece(kind: .other, bytes: content + content)], level: 6)
        #expect(stream.count < content.count + content.count / 20)
        #expect(try decoded(stream).bytes == content + content)
    }

    @Test func aBlockThatIsKeptIsNotEncodedAgainAndHasTheSameBytes() throws {
        let store = MemoryStore()
        let pieces = [Piece(kind: .text, bytes: text(100_000)), Piece(kind: .text, bytes: text(100_000, seed: 9))]
        let first = try stream(pieces, store: store)
        let changed = [pieces[0], Piece(kind: .text, bytes: text(100_000, seed: 10))]
        let second = try stream(changed, store: store)
        #expect(store.encoded == 3)
        #expect(try first == stream(pieces))
        #expect(try second == stream(changed))
    }

    @Test func anotherLevelOrKindIsAnotherBlock() throws {
        let store = MemoryStore()
        let content = text(100_000)
        for (level, kind) in [(0, XZBlockKind.text), (1, .text), (0, .other), (0, .text)] {
            _ = try stream([Piece(kind: kind, bytes: content)], level: level, store: store)
        }
        #expect(store.encoded == 3)
    }

    /// The first block is slow; what was stored behind it must not keep the other threads waiting.
    @Test func aBlockBeginsWhileAnElderIsSlowAndAnotherWaitsToBeWritten() throws {
        let store = SlowStore()
        let pieces = [
            Piece(kind: .text, bytes: text(200_000)), Piece(kind: .other, bytes: noise(200_000)),
            Piece(kind: .text, bytes: text(200_000, seed: 8)),
        ]
        let bytes = try stream(pieces, threads: 2, blockSize: 200_000, store: store)
        #expect(store.thirdBeganBeforeFirstEnded)
        #expect(try decoded(bytes).bytes == pieces.flatMap(\.bytes))
    }

    @Test func aFullDiskIsSaid() throws {
        let file = try FileDescriptor.open("/dev/full", .writeOnly)
        try file.closeAfter {
            let error = try #require(throws: ArchiveError.self) {
                let writer = try XZStreamWriter(level: 0, threads: 1, to: file)
                try writer.finish()
            }
            #expect(error.errno == Errno.noSpace.rawValue)
        }
    }

    /// A full disk below a tar, too: libarchive must not put its own words before the reason.
    @Test func anErrorOfTheSinkComesThroughTheArchive() throws {
        let error = try #require(throws: ArchiveError.self) {
            var tar = try ArchiveWriter(.tar, into: FullSink())
            try tar.add(ArchiveEntry(path: "./a", kind: .file, mode: 0o644, modified: 0), bytes: [1, 2, 3])
            try tar.finish()
        }
        #expect(error == FullSink.error)
    }

    @Test func aMemberThatHasEndedIsOut() throws {
        let sink = CountingSink()
        var tar = try ArchiveWriter(.tar, into: sink)
        try tar.add(ArchiveEntry(path: "./a", kind: .file, mode: 0o644, modified: 0), bytes: [1, 2, 3])
        try tar.endMember()
        #expect(sink.count == 1_024)
        try tar.finish()
        #expect(sink.count == 2_048)
    }
}

/// Keeps blocks in memory and counts what had to be encoded.
private final class MemoryStore: XZBlockStore {
    private struct Key: Hashable {
        let content: [UInt8]
        let settings: String
    }

    private let blocks = Mutex<[Key: XZBlock]>([:])

    var encoded: Int { blocks.withLock { $0.count } }

    func block(
        of content: UnsafeRawBufferPointer, settings: String, encode: () throws(ArchiveError) -> XZBlock
    ) throws(ArchiveError) -> XZBlock {
        let key = Key(content: Array(content), settings: settings)
        if let block = blocks.withLock({ $0[key] }) { return block }
        let block = try encode()
        blocks.withLock { $0[key] = block }
        return block
    }
}

private final class FullSink: ByteSink {
    static let error = ArchiveError(.writeData, path: nil, errno: 28, reason: "no room")

    func write(_ bytes: UnsafeRawBufferPointer) throws(ArchiveError) { throw Self.error }
}

private final class CountingSink: ByteSink {
    private(set) var count = 0

    func write(_ bytes: UnsafeRawBufferPointer) { count += bytes.count }
}

/// Holds the first block back until the third has begun, or for five minutes if that never happens.
private final class SlowStore: XZBlockStore {
    private let begun = Mutex(0)
    private let thirdBegan = DispatchSemaphore(value: 0)
    private let inTime = Mutex(false)

    var thirdBeganBeforeFirstEnded: Bool { inTime.withLock { $0 } }

    func block(
        of content: UnsafeRawBufferPointer, settings: String, encode: () throws(ArchiveError) -> XZBlock
    ) throws(ArchiveError) -> XZBlock {
        let number = begun.withLock { count in
            count += 1
            return count
        }
        if number == 3 { thirdBegan.signal() }
        if number == 1 {
            let result = thirdBegan.wait(timeout: .now() + 300)
            inTime.withLock { $0 = result == .success }
        }
        return try encode()
    }
}
