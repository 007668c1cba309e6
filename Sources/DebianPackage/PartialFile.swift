public import SystemPackage

#if canImport(Glibc)
    import Glibc
#endif

/// A file that is written beside its final place and moved there when it is whole.
///
/// Dropped before ``moveIntoPlace()``, it is removed: a build that fails leaves the package that was there before.
public struct PartialFile: ~Copyable {
    /// The open file, to be written to.
    public let descriptor: FileDescriptor
    private let path: FilePath
    private let target: FilePath
    private var isMoved = false

    /// Opens a file of a name of its own in the folder of `target`.
    ///
    /// - Throws: ``DebError/inputOutput(_:operation:_:)``, for instance in a read-only folder.
    public init(for target: FilePath) throws(DebError) {
        let name = target.lastComponent?.string ?? "package"
        var generator = SystemRandomNumberGenerator()
        let path = target.removingLastComponent()
            .appending(".\(name).partial-\(String(generator.next(), radix: 36))")
        do {
            descriptor = try FileDescriptor.open(
                path, .readWrite, options: [.create, .exclusiveCreate, .closeOnExec],
                permissions: [.ownerReadWrite, .groupRead, .otherRead])
        } catch let error as Errno {
            throw .inputOutput(target, operation: "write", error)
        } catch {
            throw .inputOutput(target, operation: "write", .ioError)
        }
        self.path = path
        self.target = target
    }

    /// Makes sure that the bytes are on the disk, then gives the file its name, in the place of one that had it.
    public consuming func moveIntoPlace() throws(DebError) {
        guard fsync(descriptor.rawValue) == 0 else {
            throw .inputOutput(target, operation: "write", Errno(rawValue: errno))
        }
        try takeName()
    }

    /// The same, with `body` run while the bytes go to the disk; what it throws keeps the file from its place.
    consuming func moveIntoPlace<Value>(while body: () throws -> Value) throws -> Value {
        let writing = BackgroundWriting(descriptor)
        let result = Result { try body() }
        try writing.wait(for: target)
        let value = try result.get()
        try takeName()
        return value
    }

    private mutating func takeName() throws(DebError) {
        guard rename(path.string, target.string) == 0 else {
            throw .inputOutput(target, operation: "write", Errno(rawValue: errno))
        }
        isMoved = true
    }

    deinit {
        // Nothing can be done about a close that fails after fsync, nor about a file that somebody else removed.
        close(descriptor.rawValue)
        if !isMoved { unlink(path.string) }
    }
}
