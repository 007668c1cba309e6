import Glibc
import SystemPackage

/// An advisory lock on a file (`flock(2)`), also released when its process ends in any way.
struct FileLock: Sendable {
    /// How many may hold a lock together.
    enum Kind: Sendable {
        case shared
        case exclusive

        fileprivate var operation: Int32 { (self == .shared ? LOCK_SH : LOCK_EX) | LOCK_NB }
    }

    let file: FilePath
    let kind: Kind

    init(_ file: FilePath, _ kind: Kind) {
        self.file = file
        self.kind = kind
    }

    /// Waits for the lock and runs `body` while holding it; a task that is cancelled stops waiting.
    func hold<Result>(_ body: () async throws -> Result) async throws -> Result {
        let descriptor = try open()
        defer { close(descriptor) }
        // A waiting flock would hold one of the few threads that all tasks share.
        while try !take(descriptor) { try await Task.sleep(for: .milliseconds(100)) }
        return try await body()
    }

    /// Runs `body` while holding the lock if nobody else holds it now.
    func holdIfFree(_ body: () async throws -> Void) async throws {
        let descriptor = try open()
        defer { close(descriptor) }
        if try take(descriptor) { try await body() }
    }

    private func take(_ descriptor: FileDescriptor) throws(MachineError) -> Bool {
        guard flock(descriptor.rawValue, kind.operation) != 0 else { return true }
        let reason = Errno(rawValue: errno)
        guard reason == .wouldBlock || reason == .interrupted else {
            throw .file(file, operation: "lock", reason)
        }
        return false
    }

    private func open() throws(MachineError) -> FileDescriptor {
        do {
            return try FileDescriptor.open(
                file, .readWrite, options: [.create, .closeOnExec], permissions: [.ownerReadWrite])
        } catch {
            throw .file(file, operation: "open", (error as? Errno) ?? .ioError)
        }
    }

    /// Nothing was written through the descriptor, so closing it has nothing to report.
    private func close(_ descriptor: FileDescriptor) {
        _ = Glibc.close(descriptor.rawValue)
    }
}
