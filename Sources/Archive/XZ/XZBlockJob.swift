internal import Dispatch
internal import Synchronization

/// One block on its way through an encoder, on a thread of its own.
final class XZBlockJob: Sendable {
    /// What came of it.
    private let outcome = Mutex<Result<XZBlock, ArchiveError>?>(nil)
    private let done = DispatchSemaphore(value: 0)

    /// Begins to encode `content`.
    init(
        _ content: XZBlockContent, _ encoder: XZBlockEncoder, store: (any XZBlockStore)?,
        goesOn: @escaping @Sendable (Int) -> Bool
    ) {
        DispatchQueue.global().async { [self] in
            let result = Self.encode(content, encoder, store, goesOn)
            outcome.withLock { $0 = result }
            done.signal()
        }
    }

    private static func encode(
        _ content: XZBlockContent, _ encoder: XZBlockEncoder, _ store: (any XZBlockStore)?,
        _ goesOn: (Int) -> Bool
    ) -> Result<XZBlock, ArchiveError> {
        do throws(ArchiveError) {
            guard let store else { return .success(try encoder.encode(content.bytes, goesOn: goesOn)) }
            var isNew = false
            let block = try store.block(of: content.bytes, settings: encoder.settings) { () throws(ArchiveError) in
                isNew = true
                return try encoder.encode(content.bytes, goesOn: goesOn)
            }
            if !isNew { _ = goesOn(content.bytes.count) }
            return .success(block)
        } catch {
            return .failure(error)
        }
    }

    /// Bytes that wait to be written; none as long as they are not all there.
    var encodedBytes: Int {
        outcome.withLock { if case .success(let block) = $0 { block.bytes.count } else { 0 } }
    }

    /// Waits for the block.
    ///
    /// - Throws: what the encoder threw; “interrupted” when the task was cancelled meanwhile.
    func block() throws(ArchiveError) -> XZBlock {
        while done.wait(timeout: .now() + .milliseconds(100)) == .timedOut {
            guard !Task.isCancelled else { throw ArchiveError(.writeData, path: nil, reason: "interrupted") }
        }
        guard let outcome = outcome.withLock({ $0 }) else { preconditionFailure("a job that is done has an outcome") }
        return try outcome.get()
    }
}
