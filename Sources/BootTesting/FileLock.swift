import Glibc
import SystemPackage

/// An advisory lock on a file (`flock(2)`), released when the value goes or its process ends.
struct FileLock: ~Copyable {
    /// How many may hold the lock together.
    enum Kind: Sendable {
        case shared
        case exclusive
    }

    private let descriptor: FileDescriptor

    /// Takes the lock when it is free; nil when somebody else holds it.
    init?(_ file: FilePath, _ kind: Kind) throws(MachineError) {
        let opened = try Self.open(file)
        let operation = (kind == .shared ? LOCK_SH : LOCK_EX) | LOCK_NB
        guard flock(opened.rawValue, operation) == 0 else {
            let reason = Errno(rawValue: errno)
            Self.close(opened)
            guard reason == .wouldBlock else { throw .file(file, operation: "lock", reason) }
            return nil
        }
        descriptor = opened
    }

    /// Waits for the lock; a task that is cancelled stops waiting.
    static func wait(_ file: FilePath, _ kind: Kind) async throws -> FileLock {
        while true {
            // A waiting flock would hold one of the few threads that all tasks share.
            if let lock = try FileLock(file, kind) { return lock }
            try await Task.sleep(for: .milliseconds(100))
        }
    }

    deinit { Self.close(descriptor) }

    private static func open(_ file: FilePath) throws(MachineError) -> FileDescriptor {
        do {
            return try FileDescriptor.open(
                file, .readWrite, options: [.create, .closeOnExec], permissions: [.ownerReadWrite])
        } catch {
            throw .file(file, operation: "open", (error as? Errno) ?? .ioError)
        }
    }

    /// Nothing was written through the descriptor, so closing it has nothing to report.
    private static func close(_ descriptor: FileDescriptor) {
        _ = Glibc.close(descriptor.rawValue)
    }
}
