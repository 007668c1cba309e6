import Archive
import Foundation
import SystemPackage
import TestSupport
import Testing

@testable import DebianPackage

@Suite struct BlockCacheTests {
    private let block = XZBlock(bytes: Array("encode".utf8), unpaddedSize: 6, uncompressedSize: 7)

    /// What the cache gives for “content”, and whether it had to be encoded.
    private func ask(
        _ cache: BlockCache, _ content: String = "content", settings: String = "level 6"
    ) throws -> (block: XZBlock, wasEncoded: Bool) {
        var wasEncoded = false
        let result = try Array(content.utf8).withUnsafeBytes { bytes in
            try cache.block(of: bytes, settings: settings) {
                wasEncoded = true
                return block
            }
        }
        return (result, wasEncoded)
    }

    private func files(_ folder: TemporaryFolder) throws -> [FilePath] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path.appending("blocks").string)
            .map { folder.path.appending("blocks").appending($0) }
    }

    @Test func aBlockIsEncodedOnce() throws {
        try TemporaryFolder.with { folder in
            let cache = BlockCache(folder: folder.appending("blocks"))
            #expect(try ask(cache).wasEncoded)
            let again = try ask(cache)
            #expect(!again.wasEncoded)
            #expect(again.block == block)
            #expect(try ask(cache, "Content").wasEncoded)
            #expect(try ask(cache, settings: "level 7").wasEncoded)
        }
    }

    @Test func whatDidNotBecomeShorterIsNotKept() throws {
        try TemporaryFolder.with { folder in
            let cache = BlockCache(folder: folder.appending("blocks"))
            for content in ["encode", "sh"] { _ = try ask(cache, content) }
            #expect(!FileManager.default.fileExists(atPath: folder.appending("blocks").string))
        }
    }

    @Test(arguments: ["cut", "changed", "emptied", "longer", "a folder"])
    func aDamagedFileCostsTimeAlone(damage: String) throws {
        try TemporaryFolder.with { folder in
            let cache = BlockCache(folder: folder.appending("blocks"))
            _ = try ask(cache)
            let file = URL(filePath: try #require(try files(folder).first).string)
            var bytes = try Data(contentsOf: file)
            switch damage {
            case "cut": bytes.removeLast()
            case "changed": bytes[bytes.count - 1] ^= 1
            case "emptied": bytes = Data()
            case "longer": bytes.append(0)
            default:
                try FileManager.default.removeItem(at: file)
                try FileManager.default.createDirectory(at: file, withIntermediateDirectories: false)
            }
            if damage != "a folder" { try bytes.write(to: file) }
            let again = try ask(cache)
            #expect(again.wasEncoded)
            #expect(again.block == block)
            if damage != "a folder" { #expect(try !ask(cache).wasEncoded) }
        }
    }

    @Test func aFolderThatCannotBeMadeCostsTimeAlone() throws {
        let cache = BlockCache(folder: "/proc/self/no/blocks")
        #expect(try ask(cache).wasEncoded)
        #expect(try ask(cache).block == block)
    }

    @Test func whatWasUsedLongestAgoGoesFirst() throws {
        try TemporaryFolder.with { folder in
            let cache = BlockCache(folder: folder.appending("blocks"), limit: 150)
            for (age, content) in ["oldest!", "older!!", "newest!"].enumerated() {
                let known = Set(try age == 0 ? [] : files(folder))
                _ = try ask(cache, content)
                let file = try #require(Set(try files(folder)).subtracting(known).first)
                try FileManager.default.setAttributes(
                    [.modificationDate: Date(timeIntervalSince1970: Double(1_000 + age))], ofItemAtPath: file.string)
            }
            // Being used makes it the newest.
            _ = try ask(cache, "oldest!")
            cache.prune()
            #expect(try !ask(cache, "oldest!").wasEncoded)
            #expect(try !ask(cache, "newest!").wasEncoded)
            #expect(try ask(cache, "older!!").wasEncoded)
        }
    }
}
