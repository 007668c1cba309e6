/// One encoded block of an .xz stream: its header, its data, the padding and the check.
public struct XZBlock: Sendable, Equatable {
    /// The block as it stands in the file.
    public let bytes: [UInt8]
    /// Bytes without the padding, which the index wants to know.
    public let unpaddedSize: UInt64
    /// Bytes before compression.
    public let uncompressedSize: UInt64

    /// Puts a block together that was kept.
    public init(bytes: [UInt8], unpaddedSize: UInt64, uncompressedSize: UInt64) {
        self.bytes = bytes
        self.unpaddedSize = unpaddedSize
        self.uncompressedSize = uncompressedSize
    }
}
