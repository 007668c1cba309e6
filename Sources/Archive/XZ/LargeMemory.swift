internal import CLZMA

#if canImport(Glibc)
    import Glibc
#endif

/// Memory that is read all over: with large pages the processor finds its way in it a fifth faster.
///
/// An encoder looks at its window, and at two tables that are many times larger, in no order at all; with pages of
/// 4 KiB most of these looks miss the processor's cache of addresses (tried at level 6: 14.0 s, with large pages
/// 11.6 s). A system that has no large pages to give gives others.
enum LargeMemory {
    private static let page = 2 << 20

    /// Memory that free(3) gives back; nil where there is none.
    static func allocate(_ count: Int) -> UnsafeMutableRawPointer? {
        guard count >= page else { return malloc(count) }
        var memory: UnsafeMutableRawPointer?
        guard posix_memalign(&memory, page, count) == 0, let memory else { return nil }
        // Advice only: what becomes of it changes nothing but the time.
        _ = madvise(memory, count, MADV_HUGEPAGE)
        return memory
    }

    /// How liblzma comes by it; whoever takes it gives it back with `deallocate()`.
    static func allocator() -> UnsafeMutablePointer<lzma_allocator> {
        let allocator = UnsafeMutablePointer<lzma_allocator>.allocate(capacity: 1)
        allocator.initialize(
            to: lzma_allocator(
                alloc: { _, members, size in
                    let (count, isTooMuch) = members.multipliedReportingOverflow(by: size)
                    return isTooMuch ? nil : LargeMemory.allocate(Int(clamping: count))
                },
                free: { _, memory in free(memory) }, opaque: nil))
        return allocator
    }
}
