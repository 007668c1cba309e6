import Foundation
import Synchronization
import SystemPackage
import TestSupport
import Testing

@testable import BootTesting

/// The cache with a maker that makes images of one file.
@Suite struct ImageCacheTests {
    private let recipe = ImageRecipe(.bookworm)

    @Test func makesAnImageOnceForAllWhoWantIt() async throws {
        try await TemporaryFolder.with { folder in
            let made = Counter()
            let cache = cache(in: folder) { made.add() }
            async let one = cache.image(recipe)
            async let other = cache.image(recipe)
            let images = try await [one, other]
            #expect(images[0].folder == images[1].folder)
            #expect(made.value == 1)
            #expect(try await cache.image(recipe).origin == .cached)
            #expect(FileManager.default.fileExists(atPath: images[0].root.appending("file").string))
        }
    }

    @Test func leavesNoHalfImage() async throws {
        try await TemporaryFolder.with { folder in
            let cache = cache(in: folder) { throw MachineError.notRoot }
            await #expect(throws: MachineError.notRoot) { try await cache.image(recipe) }
            let left = try folder.listing().filter { !$0.hasSuffix(".lock") }
            #expect(left == [])
        }
    }

    @Test func makesAnOldImageAnewAndRemovesIt() async throws {
        try await TemporaryFolder.with { folder in
            try folder.write("\(recipe.key).1000/root/file", "old")
            let image = try await cache(in: folder) {}.image(recipe)
            #expect(image.origin == .made)
            #expect(try folder.listing().contains("\(recipe.key).1000") == false)
        }
    }

    @Test func leavesAnOldImageToTheMachineThatRunsOnIt() async throws {
        try await TemporaryFolder.with { folder in
            try folder.write("\(recipe.key).1000/root/file", "old")
            let old = DebianImage(recipe: recipe, folder: folder.appending("\(recipe.key).1000"), origin: .cached)
            try await FileLock(old.lock, .shared).hold {
                let image = try await cache(in: folder) {}.image(recipe)
                let text = try folder.read("\(recipe.key).1000/root/file")
                #expect(image.origin == .made)
                #expect(text == "old")
            }
        }
    }

    @Test func usesAnOldImageWhenNoNewOneCanBeMade() async throws {
        try await TemporaryFolder.with { folder in
            try folder.write("\(recipe.key).1000/root/file", "old")
            let image = try await cache(in: folder) { throw MachineError.notRoot }.image(recipe)
            #expect(image.origin == .outdated(reason: "\(MachineError.notRoot)"))
            #expect(image.folder == folder.appending("\(recipe.key).1000"))
        }
    }

    /// An hour is this cache's age: what is two hours old and of no use to anybody goes.
    @Test func keepsTheImagesOfOtherRecipesForTwiceTheirAge() async throws {
        try await TemporaryFolder.with { folder in
            let other = ImageRecipe(.bookworm, .installed(["nginx"])).key
            let now = Int(Date().timeIntervalSince1970)
            for age in [7_000, 8_000] { try folder.write("\(other).\(now - age)/root/file", "old") }
            _ = try await cache(in: folder) {}.image(recipe)
            #expect(try folder.read("\(other).\(now - 7_000)/root/file") == "old")
            #expect(!FileManager.default.fileExists(atPath: folder.appending("\(other).\(now - 8_000)").string))
        }
    }

    private func cache(in folder: TemporaryFolder, _ body: @escaping @Sendable () throws -> Void) -> ImageCache {
        ImageCache(folder: folder.path, maximumAge: .seconds(3_600), report: { _ in }) { _, _, root in
            try FileManager.default.createDirectory(atPath: root.string, withIntermediateDirectories: true)
            try Data("new".utf8).write(to: URL(fileURLWithPath: root.appending("file").string))
            try body()
        }
    }
}

/// Counts from any task.
private final class Counter: Sendable {
    private let count = Mutex(0)

    var value: Int { count.withLock { $0 } }

    func add() { count.withLock { $0 += 1 } }
}
