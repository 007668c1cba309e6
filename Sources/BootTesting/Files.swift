import Glibc
package import SystemPackage

/// The few things we do to files on the machine we run on.
package enum Files {
    /// Makes a folder and the folders above it.
    static func makeFolder(_ path: FilePath) throws(MachineError) {
        guard !exists(path) else { return }
        if !path.removingLastComponent().isEmpty { try makeFolder(path.removingLastComponent()) }
        guard mkdir(path.string, 0o755) != 0, errno != EEXIST else { return }
        throw .file(path, operation: "make", Errno(rawValue: errno))
    }

    /// Makes a folder with a name that nothing else has, in the folder for temporary files.
    package static func makeTemporaryFolder(_ prefix: String) throws(MachineError) -> FilePath {
        let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(parent)/\(prefix)-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else {
            throw .file(FilePath(parent), operation: "make a folder in", Errno(rawValue: errno))
        }
        return FilePath(String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self))
    }

    /// Throws unless there is a file at `path` that we may read.
    package static func requireReadable(_ path: FilePath) throws(MachineError) {
        var status = Glibc.stat()
        guard stat(path.string, &status) == 0, access(path.string, R_OK) == 0 else {
            throw .file(path, operation: "read", Errno(rawValue: errno))
        }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .file(path, operation: "read", .notSupported) }
    }

    package static func exists(_ path: FilePath) -> Bool { access(path.string, F_OK) == 0 }

    /// Gives a file or folder another name.
    static func rename(_ old: FilePath, to new: FilePath) throws(MachineError) {
        guard Glibc.rename(old.string, new.string) != 0 else { return }
        throw .file(old, operation: "rename to \(new)", Errno(rawValue: errno))
    }

    /// The names in a folder, sorted; none when there is no such folder.
    static func names(in folder: FilePath) -> [String] {
        guard let stream = opendir(folder.string) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// The bytes of a file; also of those in /proc, whose size nobody tells.
    package static func read(_ path: FilePath) throws(MachineError) -> [UInt8] {
        do {
            let descriptor = try FileDescriptor.open(path, .readOnly, options: .closeOnExec)
            return try descriptor.closeAfter { try readToEnd(descriptor) }
        } catch {
            throw .file(path, operation: "read", (error as? Errno) ?? .ioError)
        }
    }

    /// Writes a file anew.
    package static func write(_ text: String, to path: FilePath) throws(MachineError) {
        do {
            let descriptor = try FileDescriptor.open(
                path, .writeOnly, options: [.create, .truncate, .closeOnExec],
                permissions: [.ownerReadWrite, .groupRead, .otherRead])
            _ = try descriptor.closeAfter { try descriptor.writeAll(text.utf8) }
        } catch {
            throw .file(path, operation: "write", (error as? Errno) ?? .ioError)
        }
    }

    /// Removes a folder with all in it, but nothing of another file system that is mounted there.
    ///
    /// In a task of its own: it has to be done all the more when the present one is cancelled.
    package static func removeTree(_ path: FilePath) async throws(MachineError) {
        let removal = Task { () -> Result<Void, MachineError> in
            do throws(MachineError) {
                try await HostCommand(["rm", "-rf", "--one-file-system", "--", path.string], limit: .seconds(300))
                    .run().succeeded()
                return .success(())
            } catch {
                return .failure(error)
            }
        }
        try await removal.value.get()
    }

    private static func readToEnd(_ descriptor: FileDescriptor) throws -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = try buffer.withUnsafeMutableBytes { try descriptor.read(into: $0) }
            if count == 0 { return bytes }
            bytes += buffer.prefix(count)
        }
    }
}
