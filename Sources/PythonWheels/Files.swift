internal import Glibc
internal import SystemPackage

/// The few calls on files that this module needs, each with the path in its error.
enum Files {
    /// Reads a whole file of at most `limit` bytes.
    static func read(_ path: FilePath, limit: Int) throws(WheelError) -> [UInt8] {
        var content: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        do {
            let file = try FileDescriptor.open(path, .readOnly)
            try file.closeAfter {
                while content.count <= limit {
                    let count = try buffer.withUnsafeMutableBytes { try file.read(into: $0) }
                    guard count > 0 else { return }
                    content.append(contentsOf: buffer[..<count])
                }
            }
        } catch {
            throw .cannotRead(path: path, reason: "\(error)")
        }
        guard content.count <= limit else { throw .cannotRead(path: path, reason: "longer than \(limit) bytes") }
        return content
    }

    /// Writes a whole file.
    static func write(_ text: String, to path: FilePath) throws(WheelError) {
        do {
            let file = try FileDescriptor.open(
                path, .writeOnly, options: [.create, .truncate], permissions: [.ownerReadWrite])
            _ = try file.closeAfter { try file.writeAll(text.utf8) }
        } catch {
            throw .cannotWrite(path: path, reason: "\(error)")
        }
    }

    /// The names in a folder, sorted; none if there is no such folder.
    static func names(in folder: FilePath) throws(WheelError) -> [String] {
        guard let stream = opendir(folder.string) else {
            let reason = Errno(rawValue: errno)
            guard reason == .noSuchFileOrDirectory else { throw .cannotRead(path: folder, reason: "\(reason)") }
            return []
        }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// Makes a folder and those above it, mode 0755 whatever the umask; one that is there stays as it is.
    static func makeFolder(_ path: FilePath) throws(WheelError) {
        var status = makeOneFolder(path)
        let parent = path.removingLastComponent()
        if status == .noSuchFileOrDirectory, !parent.isEmpty, parent != path {
            try makeFolder(parent)
            status = makeOneFolder(path)
        }
        guard let status, status != .fileExists else { return }
        throw .cannotWrite(path: path, reason: "\(status)")
    }

    private static func makeOneFolder(_ path: FilePath) -> Errno? {
        // mkdir(2) subtracts the umask.
        guard mkdir(path.string, 0o755) == 0, chmod(path.string, 0o755) == 0 else { return Errno(rawValue: errno) }
        return nil
    }

    /// Makes a folder of a new name below `parent`.
    static func makeTemporaryFolder(in parent: FilePath, prefix: String) throws(WheelError) -> FilePath {
        try makeFolder(parent)
        var template = Array(parent.appending("\(prefix)XXXXXX").string.utf8CString)
        guard mkdtemp(&template) != nil else { throw failedWrite(parent) }
        return FilePath(String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self))
    }

    /// Gives a file its final name; one of that name is replaced.
    static func move(_ old: FilePath, to new: FilePath) throws(WheelError) {
        guard rename(old.string, new.string) == 0 else { throw failedWrite(new) }
    }

    /// Removes a file or a folder with all that is in it, as far as the system lets us: what remains is not our doing.
    static func removeTree(_ path: FilePath) {
        var information = stat()
        guard lstat(path.string, &information) == 0 else { return }
        if information.st_mode & S_IFMT == S_IFDIR {
            var children: [String] = []
            do { children = try names(in: path) } catch { /* rmdir will refuse, and the folder stays */  }
            for name in children { removeTree(path.appending(name)) }
            rmdir(path.string)
        } else {
            unlink(path.string)
        }
    }

    /// The error of the call that has just failed.
    static func failedWrite(_ path: FilePath) -> WheelError {
        .cannotWrite(path: path, reason: "\(Errno(rawValue: errno))")
    }
}
