internal import Dispatch
internal import Synchronization
import SystemPackage

#if canImport(Glibc)
    import Glibc
#endif

/// An fsync(2) on a thread of its own.
///
/// Whoever begins it must wait for it: the descriptor has to stay open, and the kernel tells of a failure once only.
final class BackgroundWriting: Sendable {
    private let failure = Mutex<Errno?>(nil)
    private let done = DispatchSemaphore(value: 0)

    init(_ file: FileDescriptor) {
        DispatchQueue.global().async { [self] in
            if fsync(file.rawValue) != 0 {
                let reason = Errno(rawValue: errno)
                failure.withLock { $0 = reason }
            }
            done.signal()
        }
    }

    /// Waits until the bytes are on the disk.
    ///
    /// - Throws: ``DebError/inputOutput(_:operation:_:)`` when the disk could not take them.
    func wait(for target: FilePath) throws(DebError) {
        done.wait()
        if let reason = failure.withLock({ $0 }) { throw .inputOutput(target, operation: "write", reason) }
    }
}
