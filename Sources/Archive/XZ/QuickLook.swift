internal import CZstd

/// Tells within a hundredth of LZMA's time whether a content repeats pieces of 16 bytes anywhere in a window, or uses
/// some bytes more than others.
///
/// LZMA's own quickest encoder says so too, at 2 MB a second: what does not compress is what it is slowest with (tried
/// with 16 MB of noise: level 6 took 9.7 s, level 0 with the window of level 6 took 7.0 s, and zstd 0.05 s).
enum QuickLook {
    /// The version of the library, whose judgement shows in the bytes.
    static var version: UInt32 { ZSTD_versionNumber() }

    /// Whether zstd makes the content shorter by a five-hundredth, looking back as far as `window` bytes.
    ///
    /// - Throws: ``ArchiveError`` when there is no memory.
    static func shrinks(_ content: UnsafeRawBufferPointer, window: Int) throws(ArchiveError) -> Bool {
        let capacity = content.count - content.count / 500
        let output = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 16)
        defer { output.deallocate() }
        guard let context = ZSTD_createCCtx() else {
            throw ArchiveError(.writeData, path: nil, reason: "out of memory")
        }
        defer { ZSTD_freeCCtx(context) }
        for (parameter, value) in settings(window: window) {
            try check(ZSTD_CCtx_setParameter(context, parameter, value))
        }
        let size = ZSTD_compress2(context, output, capacity, content.baseAddress, content.count)
        if ZSTD_getErrorCode(size) == ZSTD_error_dstSize_tooSmall { return false }
        try check(size)
        return true
    }

    private static func check(_ result: Int) throws(ArchiveError) {
        guard ZSTD_isError(result) != 0 else { return }
        throw ArchiveError(.writeData, path: nil, reason: "libzstd: \(String(cString: ZSTD_getErrorName(result)))")
    }

    /// The quickest level; long-distance matching finds what lies further back than its tables reach.
    private static func settings(window: Int) -> [(ZSTD_cParameter, Int32)] {
        let bits = Int32(Int.bitWidth - max(window - 1, 1).leadingZeroBitCount)
        let bounds = ZSTD_cParam_getBounds(ZSTD_c_windowLog)
        return [
            (ZSTD_c_compressionLevel, 1), (ZSTD_c_enableLongDistanceMatching, 1),
            // Its own 64 would pass over tables of hashes and identifiers, which LZMA halves.
            (ZSTD_c_ldmMinMatch, 16),
            (ZSTD_c_windowLog, min(max(bits, bounds.lowerBound), bounds.upperBound)),
        ]
    }
}
