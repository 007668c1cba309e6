import Synchronization

/// Counts what is packed and what is encoded, from several threads, and tells how far the work has come.
///
/// What a compressor with blocks of its own has not encoded yet is not done.
final class ProgressReport: Sendable {
    private let counts: Mutex<Counts>
    private let onProgress: @Sendable (WriteProgress) -> Void

    private struct Counts {
        var state: WriteProgress
        var packed: Int64 = 0
        var encoded: Int64?
    }

    init(
        _ order: [FileTreeEntry], _ links: HardLinks, isEncodedLater: Bool,
        _ onProgress: @escaping @Sendable (WriteProgress) -> Void
    ) {
        let packed = order.filter { links.target(of: $0.path) == nil }
        let state = WriteProgress(
            files: 0, totalFiles: order.count { $0.content != nil }, bytes: 0,
            totalBytes: packed.reduce(0) { $0 + ($1.content?.size ?? 0) })
        counts = Mutex(Counts(state: state, encoded: isEncodedLater ? 0 : nil))
        self.onProgress = onProgress
    }

    /// A piece of a file went to the archive.
    func packed(_ bytes: Int) { change { $0.packed += Int64(bytes) } }

    /// A file went to the archive.
    func packedFile() { change { $0.state.files += 1 } }

    /// A piece of the archive, with its headers, was encoded.
    func encoded(_ bytes: Int) { change { $0.encoded = ($0.encoded ?? 0) + Int64(bytes) } }

    private func change(_ body: (inout Counts) -> Void) {
        let state = counts.withLock { counts in
            body(&counts)
            // The headers count among what is encoded, so that the sum may run ahead of the files' own.
            counts.state.bytes = min(counts.encoded ?? counts.packed, counts.packed, counts.state.totalBytes)
            return counts.state
        }
        onProgress(state)
    }
}
