/// How the C library shares out memory to threads (mallopt(3)).
enum MemoryArenas {
    /// Two arenas in place of eight for each core: every one reserves 64 MiB of addresses, which counts where these are
    /// limited (`ulimit -v`, containers without overcommitment).
    static func limit() { _ = mallopt(arenaMax, 2) }

    /// Gives the system what was freed and is kept for later, before something else needs much (malloc_trim(3)).
    static func trim() { _ = mallocTrim(0) }

    /// `M_ARENA_MAX` of <malloc.h>, which Swift's module of the C library leaves out.
    private static let arenaMax: Int32 = -8
}

@_silgen_name("mallopt") private func mallopt(_ parameter: Int32, _ value: Int32) -> Int32
@_silgen_name("malloc_trim") private func mallocTrim(_ padding: Int) -> Int32
