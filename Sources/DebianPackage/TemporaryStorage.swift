import SystemPackage

#if canImport(Glibc)
    import Glibc
#endif

/// Room on the disk for an archive whose size must be known before it can be packed; it vanishes with this value.
struct TemporaryStorage: ~Copyable {
    /// The open file, which has no name any more.
    let descriptor: FileDescriptor

    /// Opens a file in the folder of `target`, where there is room for the package itself.
    ///
    /// - Throws: `Errno`.
    init(beside target: FilePath) throws {
        var generator = SystemRandomNumberGenerator()
        let path = target.removingLastComponent().appending(".vsdeb-\(String(generator.next(), radix: 36))")
        descriptor = try FileDescriptor.open(
            path, .readWrite, options: [.create, .exclusiveCreate, .closeOnExec], permissions: .ownerReadWrite)
        unlink(path.string)
    }

    // A file without a name has nothing to lose by a close that fails.
    deinit { close(descriptor.rawValue) }
}
