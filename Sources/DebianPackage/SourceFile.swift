import Crypto
public import SystemPackage

#if canImport(Glibc)
    import Glibc
#endif

/// A regular file on the build machine whose bytes go into the package, and what it was when it was planned.
///
/// A build takes a while, and somebody may be at work in the payload. A file that is not the same when its bytes are
/// read, or changes while they are, stops the build: half old and half new is the one thing a package must not be.
public struct SourceFile: Sendable, Hashable {
    /// Where the file lies.
    public let path: FilePath
    /// Bytes.
    public let size: Int64
    /// Whether its owner may execute it.
    public let isExecutable: Bool
    private let identity: Identity

    /// What tells one state of a file from another.
    private struct Identity: Sendable, Hashable {
        let device: UInt64
        let inode: UInt64
        let seconds: Int
        let nanoseconds: Int
    }

    /// Looks at `path`, which must be a regular file and not a link to one.
    public init(_ path: FilePath) throws(DebError) {
        var status = stat()
        guard lstat(path.string, &status) == 0 else {
            throw .inputOutput(path, operation: "look at", Errno(rawValue: errno))
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw .sourceChanged(path, reason: "it is no regular file")
        }
        self.init(path, status)
    }

    private init(_ path: FilePath, _ status: stat) {
        self.path = path
        size = Int64(status.st_size)
        isExecutable = status.st_mode & S_IXUSR != 0
        identity = Identity(
            device: UInt64(status.st_dev), inode: UInt64(status.st_ino), seconds: status.st_mtim.tv_sec,
            nanoseconds: status.st_mtim.tv_nsec)
    }

    /// Gives the content to `body`, 256 KiB at a time, and makes sure before and after that it is still the same file.
    ///
    /// - Throws: ``DebError/sourceChanged(_:reason:)``, or what `body` throws.
    public func read(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
        let file: FileDescriptor
        do {
            file = try FileDescriptor.open(path, .readOnly, options: [.noFollow, .closeOnExec])
        } catch Errno.noSuchFileOrDirectory {
            throw DebError.sourceChanged(path, reason: "it vanished")
        } catch let error as Errno {
            throw DebError.inputOutput(path, operation: "open", error)
        }
        try file.closeAfter {
            try checkIdentity(of: file)
            try readAll(file, body)
            try checkIdentity(of: file)
        }
    }

    private func readAll(_ file: FileDescriptor, _ body: (UnsafeRawBufferPointer) throws -> Void) throws {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: Int(min(size, 1 << 18)), alignment: 16)
        defer { buffer.deallocate() }
        var left = size
        while left > 0 {
            let piece = UnsafeMutableRawBufferPointer(rebasing: buffer[..<Int(min(left, Int64(buffer.count)))])
            let count = try file.read(into: piece)
            guard count > 0 else { throw DebError.sourceChanged(path, reason: "it shrank") }
            left -= Int64(count)
            try body(UnsafeRawBufferPointer(rebasing: piece[..<count]))
        }
        // There are file systems that give no size, or an old one.
        try withUnsafeTemporaryAllocation(byteCount: 1, alignment: 1) { more in
            guard try file.read(into: more) == 0 else { throw DebError.sourceChanged(path, reason: "it grew") }
        }
    }

    private func checkIdentity(of file: FileDescriptor) throws(DebError) {
        var status = stat()
        guard fstat(file.rawValue, &status) == 0 else {
            throw .inputOutput(path, operation: "look at", Errno(rawValue: errno))
        }
        let now = SourceFile(path, status)
        guard now.identity.inode == identity.inode, now.identity.device == identity.device else {
            throw .sourceChanged(path, reason: "another file took its place")
        }
        guard now.size == size else { throw .sourceChanged(path, reason: "its size was \(size) and is \(now.size)") }
        guard now == self else { throw .sourceChanged(path, reason: "it was written to") }
    }
}
