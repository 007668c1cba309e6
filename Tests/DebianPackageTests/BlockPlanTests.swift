import Archive
import TestSupport
import Testing

@testable import DebianPackage

@Suite struct BlockPlanTests {
    /// The names of the members with which blocks begin, and what they hold.
    private func starts(_ sizes: [(String, Int)], limit: Int) throws -> [String: XZBlockKind] {
        var tree = FileTree()
        for (path, size) in sizes {
            try tree.addFile(InstalledPath(path), .bytes([UInt8](repeating: 0, count: size)), origin: "test")
        }
        let library = try InstalledPath("/lib")
        let order = MemberOrder.sorted(tree, library: library)
        let plan = BlockPlan(order, .none, library: library, code: .x86Code, limit: limit)
        return Dictionary(
            uniqueKeysWithValues: order.indices.compactMap { index in
                plan[index].map { (order[index].path.string, $0) }
            })
    }

    @Test func sectionsBeginBlocks() throws {
        let starts = try starts(
            [("/lib/a.py", 10), ("/lib/b.so", 10), ("/app/c.py", 10), ("/app/libd.so.6.0", 10)], limit: 1 << 20)
        #expect(
            starts == ["/": .alikeText, "/lib/b.so": .x86Code, "/app/c.py": .text, "/app/libd.so.6.0": .x86Code])
    }

    @Test func aFamilyWithRoomInOneBlockIsNotCut() throws {
        let starts = try starts(
            [("/lib/1/a-1.so", 40_000), ("/lib/1/b-1.so", 40_000), ("/lib/2/b-2.so", 40_000)], limit: 100_000)
        #expect(starts["/lib/1/b-1.so"] == .x86Code)
        #expect(starts["/lib/2/b-2.so"] == nil)
    }

    @Test func aFamilyThatIsTooLongIsCutBetweenFiles() throws {
        let starts = try starts(
            [("/lib/1/b-1.so", 60_000), ("/lib/2/b-2.so", 60_000), ("/lib/3/c.so", 150_000)], limit: 100_000)
        #expect(starts["/lib/2/b-2.so"] == .x86Code)
        #expect(starts["/lib/3/c.so"] == .x86Code)
    }

    @Test func theBlocksOfTheApplicationBecomeShorterAndThoseOfTheLibrariesDoNot() throws {
        let files = (10..<50).map { (name: "\($0).txt", size: 10_000) }
        let starts = try starts(
            files.map { ("/app/\($0.name)", $0.size) } + files.map { ("/lib/\($0.name)", $0.size) }, limit: 100_000)
        #expect(
            starts.keys.filter { $0.hasPrefix("/app/") }.sorted()
                == [10, 19, 28, 37, 43, 46, 48].map { "/app/\($0).txt" })
        #expect(starts.keys.filter { $0.hasPrefix("/lib/") }.sorted() == [10, 19, 28, 37, 46].map { "/lib/\($0).txt" })
    }

    /// Properties that hold for any tree: each block fits, unless one file alone does not, and plans are the same.
    @Test(arguments: 1...20)
    func noBlockIsLongerThanItsLimit(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var tree = FileTree()
        for number in 0..<200 {
            let ending = ["py", "so", "so.1", "txt", "json"].randomElement(using: &generator) ?? ""
            let folder = ["lib/1", "lib/2", "app"].randomElement(using: &generator) ?? ""
            let size = Int.random(in: 0..<30_000, using: &generator)
            try tree.addFile(
                InstalledPath("/\(folder)/\(number % 9)x\(number).\(ending)"),
                .bytes([UInt8](repeating: 1, count: size)),
                origin: "test")
        }
        let library = try InstalledPath("/lib")
        let order = MemberOrder.sorted(tree, library: library)
        let plan = BlockPlan(order, .none, library: library, code: .other, limit: 100_000)
        var used = 0
        for (index, entry) in order.enumerated() {
            let size = 512 + (Int(entry.content?.size ?? 0) + 511) / 512 * 512
            if plan[index] != nil { used = 0 }
            used += size
            #expect(used <= 100_000 || used == size)
        }
        #expect(plan[0] != nil)
    }
}
