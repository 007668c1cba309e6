internal import CLZMA

/// The chain of filters of one block, in memory that liblzma may point to.
final class LZMAFilters {
    private let options = UnsafeMutablePointer<lzma_options_lzma>.allocate(capacity: 1)
    /// The chain, ended as liblzma wants it.
    let chain = UnsafeMutablePointer<lzma_filter>.allocate(capacity: 3)

    /// How far back the encoder sees, in bytes.
    var window: Int { Int(options.pointee.dict_size) }

    /// The level's own settings, with the filter that suits the kind before them.
    init(level: Int, kind: XZBlockKind) {
        options.initialize(to: lzma_options_lzma())
        precondition(lzma_lzma_preset(options, UInt32(level)) == 0, "liblzma knows levels 0 to 9")
        if Self.isAlike(kind), let search = Self.shortSearches[level] {
            options.pointee.nice_len = search.niceLength
            options.pointee.depth = search.depth
        }
        // Text has no alignment that a position could tell of.
        if kind == .text || kind == .alikeText { options.pointee.pb = 0 }
        setChain(before: Self.branchFilter(kind))
    }

    /// The quickest encoder, which still sees as far back as the level does.
    init(quickWithWindowOf level: Int) {
        options.initialize(to: lzma_options_lzma())
        precondition(lzma_lzma_preset(options, UInt32(level)) == 0, "liblzma knows levels 0 to 9")
        let size = options.pointee.dict_size
        precondition(lzma_lzma_preset(options, 0) == 0, "liblzma knows level 0")
        options.pointee.dict_size = size
        setChain(before: nil)
    }

    deinit {
        options.deallocate()
        chain.deallocate()
    }

    /// How long the encoder searches at the levels in the middle where alike files stand side by side.
    ///
    /// There a good match is among the first that are found: at level 6 a quarter of liblzma's own depth (48 steps, until
    /// 64 bytes are alike) takes 22 % less time, for 1.7 % more bytes. In other text it would cost more (tried with
    /// sixteen words in any order: 20 %). Who wants these bytes, and has the time and the memory, takes a level above.
    private static let shortSearches: [Int: (niceLength: UInt32, depth: UInt32)] = [
        4: (niceLength: 16, depth: 8), 5: (niceLength: 24, depth: 10), 6: (niceLength: 32, depth: 12),
    ]

    private static func isAlike(_ kind: XZBlockKind) -> Bool {
        switch kind {
        case .alikeText, .x86Code, .arm64Code: true
        case .text, .other: false
        }
    }

    /// LZMA_FILTER_LZMA2 and the others, macros that Swift cannot import.
    private static let lzma2: lzma_vli = 0x21
    private static let end = lzma_vli.max

    private static func branchFilter(_ kind: XZBlockKind) -> lzma_vli? {
        switch kind {
        case .x86Code: 0x04
        case .arm64Code: 0x0A
        case .text, .alikeText, .other: nil
        }
    }

    private func setChain(before branch: lzma_vli?) {
        var next = chain
        if let branch {
            next.initialize(to: lzma_filter(id: branch, options: nil))
            next += 1
        }
        next.initialize(to: lzma_filter(id: Self.lzma2, options: UnsafeMutableRawPointer(options)))
        (next + 1).initialize(to: lzma_filter(id: Self.end, options: nil))
    }
}
