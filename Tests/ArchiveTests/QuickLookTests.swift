import TestSupport
import Testing

@testable import Archive

@Suite struct QuickLookTests {
    private func noise(_ count: Int, seed: UInt64 = 3) -> [UInt8] {
        var generator = SeededGenerator(seed: seed)
        return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
    }

    private func shrinks(_ content: [UInt8], window: Int = 1 << 20) throws -> Bool {
        let result: Result<Bool, ArchiveError> = content.withUnsafeBytes { bytes in
            do throws(ArchiveError) { return .success(try QuickLook.shrinks(bytes, window: window)) } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    @Test(arguments: [0, 1, 499, 1 << 20]) func noiseDoesNotShrink(count: Int) throws {
        #expect(try !shrinks(noise(count)))
    }

    @Test func bytesThatAreUsedUnevenlyShrink() throws {
        #expect(try shrinks(noise(1 << 20).map { $0 & 0x7F }))
    }

    @Test func whatIsRepeatedWithinTheWindowShrinks() throws {
        let piece = noise(400_000)
        #expect(try shrinks(piece + noise(200_000, seed: 4) + piece))
    }

    @Test func whatIsRepeatedBeyondTheWindowDoesNot() throws {
        let piece = noise(200_000)
        #expect(try !shrinks(piece + noise(3 << 20, seed: 4) + piece))
    }

    /// Tables of hashes and their indexes are like that.
    @Test(arguments: [20, 32, 64]) func shortRecordsInAnotherOrderShrink(size: Int) throws {
        var generator = SeededGenerator(seed: 5)
        let records = (0..<(1 << 20) / size).map { _ in noise(size, seed: generator.next()) }
        let shuffled = records.shuffled(using: &generator)
        #expect(try shrinks(records.flatMap { $0 } + shuffled.flatMap { $0 }, window: 8 << 20))
    }

    /// A hundred bytes saved of a megabyte are not worth a second of the encoder.
    @Test func aLittleTextInMuchNoiseDoesNotCount() throws {
        #expect(try !shrinks(noise(1 << 20) + Array(repeating: 0x20, count: 100)))
    }
}
