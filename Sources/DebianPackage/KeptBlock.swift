import Archive
import Crypto

/// The form of a block in a file: what it is, its sizes, the hash of all that follows, and the block.
enum KeptBlock {
    private static let magic = Array("vsdeb xz block 1\n".utf8)
    private static let hashSize = 32
    private static let sizes = 16

    static func bytes(of block: XZBlock) -> [UInt8] {
        let body = number(block.unpaddedSize) + number(block.uncompressedSize) + block.bytes
        return magic + Array(SHA256.hash(data: body)) + body
    }

    /// The block, or nil where the bytes are not what was kept.
    static func block(in bytes: [UInt8]) -> XZBlock? {
        let bodyStart = magic.count + hashSize
        guard bytes.count > bodyStart + sizes, bytes.starts(with: magic) else { return nil }
        var hash = SHA256()
        bytes.withUnsafeBytes { hash.update(bufferPointer: UnsafeRawBufferPointer(rebasing: $0[bodyStart...])) }
        guard hash.finalize().elementsEqual(bytes[magic.count..<bodyStart]) else { return nil }
        let block = bodyStart + sizes
        return XZBlock(
            bytes: Array(bytes[block...]), unpaddedSize: number(bytes[bodyStart..<bodyStart + 8]),
            uncompressedSize: number(bytes[bodyStart + 8..<block]))
    }

    private static func number(_ value: UInt64) -> [UInt8] {
        (0..<8).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
}
