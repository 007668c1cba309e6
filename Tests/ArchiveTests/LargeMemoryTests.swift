import Testing

@testable import Archive

#if canImport(Glibc)
    import Glibc
#endif

struct LargeMemoryTests {
    @Test(arguments: [1, 4_096, 2 << 20, (5 << 20) + 1])
    func canBeWrittenToItsEnd(count: Int) throws {
        let memory = try #require(LargeMemory.allocate(count))
        defer { free(memory) }
        memset(memory, 0xA5, count)
        #expect(memory.load(fromByteOffset: count - 1, as: UInt8.self) == 0xA5)
    }

    @Test func beginsWhereALargePageCan() throws {
        let memory = try #require(LargeMemory.allocate(3 << 20))
        defer { free(memory) }
        #expect(UInt(bitPattern: memory) % (2 << 20) == 0)
    }

    @Test func thereIsNoneOfASizeThatNoMachineHas() {
        #expect(LargeMemory.allocate(.max - 4_096) == nil)
    }
}
