internal import CLZMA

/// Encodes single blocks through liblzma.
///
/// The same content and settings give the same bytes, whatever else runs.
struct XZBlockEncoder: Sendable {
    let level: Int
    let kind: XZBlockKind

    /// Everything beside the content that shapes a block.
    var settings: String {
        let libraries = "liblzma \(lzma_version_number()), zstd \(QuickLook.version)"
        return "xz level \(level), \(kind.rawValue), CRC64, \(libraries), plan 2"
    }

    /// Bytes of one block at the most: two windows of the level.
    ///
    /// With three, as xz(1) has it, a block's beginning loses less, but two threads come to their end at different times
    /// (tried with three Pythons at level 6 on two cores: 15.59 MB and 23 s with three windows, 15.65 MB and 20 s with two).
    static func blockSize(level: Int) -> Int {
        var options = lzma_options_lzma()
        guard lzma_lzma_preset(&options, UInt32(level)) == 0 else { return smallestBlock }
        return max(smallestBlock, 2 * Int(options.dict_size))
    }

    private static let smallestBlock = 16 << 20

    /// Encodes `content`.
    ///
    /// `goesOn` is told the number of bytes of each piece that is done, and says whether to go on.
    func encode(
        _ content: UnsafeRawBufferPointer, goesOn: (Int) -> Bool
    ) throws(ArchiveError) -> XZBlock {
        let block = LZMABlock(of: content.count, filters: LZMAFilters(level: level, kind: kind))
        if try isIncompressible(content) {
            _ = goesOn(content.count)
            return try block.stored(content)
        }
        if let encoded = try block.encoded(content, goesOn) { return encoded }
        return try block.stored(content)
    }

    /// Whether an encoder would only spend its time: LZMA finds nothing in samples, nor does a quick look at the whole.
    ///
    /// The samples alone cannot tell, since what repeats may lie far apart; and the quick look knows no contexts.
    private func isIncompressible(_ content: UnsafeRawBufferPointer) throws(ArchiveError) -> Bool {
        guard content.count >= Self.smallestTried else { return false }
        let quick = LZMAFilters(quickWithWindowOf: level)
        let step = content.count / Self.samples
        for number in 0..<Self.samples {
            let start = number * step
            let sample = UnsafeRawBufferPointer(rebasing: content[start..<start + Self.sampleSize])
            guard try LZMABlock(of: sample.count, filters: quick).encoded(sample, { _ in true }) == nil else {
                return false
            }
        }
        return try !QuickLook.shrinks(content, window: quick.window)
    }

    private static let smallestTried = 1 << 20
    private static let samples = 8
    private static let sampleSize = 1 << 16
}
