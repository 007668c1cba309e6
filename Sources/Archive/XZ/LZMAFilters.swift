internal import CLZMA

/// The chain of filters of one block, in memory that liblzma may point to.
final class LZMAFilters {
    private let options = UnsafeMutablePointer<lzma_options_lzma>.allocate(capacity: 1)
    /// The chain, ended as liblzma wants it.
    let chain = UnsafeMutablePointer<lzma_filter>.allocate(capacity: 3)

    /// The level's own settings, with the filter that suits the kind before them.
    init(level: Int, kind: XZBlockKind) {
        options.initialize(to: lzma_options_lzma())
        precondition(lzma_lzma_preset(options, UInt32(level)) == 0, "liblzma knows levels 0 to 9")
        // Text has no alignment that a position could tell of.
        if kind == .text { options.pointee.pb = 0 }
        setChain(before: Self.branchFilter(kind))
    }

    /// The quickest encoder, which still sees as far back as the level does.
    init(quickWithWindowOf level: Int) {
        options.initialize(to: lzma_options_lzma())
        precondition(lzma_lzma_preset(options, UInt32(level)) == 0, "liblzma knows levels 0 to 9")
        let window = options.pointee.dict_size
        precondition(lzma_lzma_preset(options, 0) == 0, "liblzma knows level 0")
        options.pointee.dict_size = window
        setChain(before: nil)
    }

    deinit {
        options.deallocate()
        chain.deallocate()
    }

    /// LZMA_FILTER_LZMA2 and the others, macros that Swift cannot import.
    private static let lzma2: lzma_vli = 0x21
    private static let end = lzma_vli.max

    private static func branchFilter(_ kind: XZBlockKind) -> lzma_vli? {
        switch kind {
        case .x86Code: 0x04
        case .arm64Code: 0x0A
        case .text, .other: nil
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
