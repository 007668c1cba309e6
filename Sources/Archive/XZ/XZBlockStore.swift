/// Keeps encoded blocks from one archive to the next.
public protocol XZBlockStore: Sendable {
    /// The block that `content` becomes, from the store or by `encode`.
    ///
    /// `settings` names everything beside the content that shapes the bytes.
    func block(
        of content: UnsafeRawBufferPointer, settings: String, encode: () throws(ArchiveError) -> XZBlock
    ) throws(ArchiveError) -> XZBlock
}
