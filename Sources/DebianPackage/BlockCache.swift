public import Archive
import Crypto
public import SystemPackage

#if canImport(Glibc)
    import Glibc
#endif

/// Keeps encoded blocks from one build to the next, each in a file named by the hash of its content and settings.
///
/// It is never needed: what is missing, damaged or cannot be written costs time and nothing else.
public struct BlockCache: XZBlockStore {
    private let folder: FilePath
    private let limit: Int64

    /// Keeps blocks in `folder`, which is made when the first is kept; `limit` is what ``prune()`` leaves, in bytes.
    public init(folder: FilePath, limit: Int64 = 1 << 29) {
        self.folder = folder
        self.limit = limit
    }

    /// The block from its file, or from `encode`, which is then kept.
    public func block(
        of content: UnsafeRawBufferPointer, settings: String, encode: () throws(ArchiveError) -> XZBlock
    ) throws(ArchiveError) -> XZBlock {
        let path = folder.appending(Self.name(content, settings))
        if let block = read(path, of: content.count) { return block }
        let block = try encode()
        // What does not compress is mostly told quickly, and would drive out what takes long.
        if block.bytes.count < content.count { keep(block, at: path) }
        return block
    }

    /// Removes the blocks that were used longest ago, until the rest is within the limit.
    public func prune() {
        let names = folderNames(folder).filter { !$0.hasPrefix(".") }
        var files: [(path: FilePath, used: Int, size: Int64)] = []
        for path in names.map({ folder.appending($0) }) {
            var status = stat()
            guard lstat(path.string, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { continue }
            files.append((path, status.st_mtim.tv_sec, Int64(status.st_size)))
        }
        var total = files.reduce(0) { $0 + $1.size }
        for file in files.sorted(by: { $0.used < $1.used }) where total > limit {
            unlink(file.path.string)
            total -= file.size
        }
    }

    // MARK: - one file

    private static func name(_ content: UnsafeRawBufferPointer, _ settings: String) -> String {
        var hash = SHA256()
        hash.update(data: Array("\(settings)\n".utf8))
        hash.update(bufferPointer: content)
        return Digest.hexadecimal(hash.finalize())
    }

    /// The block in the file at `path`, if it is whole.
    private func read(_ path: FilePath, of count: Int) -> XZBlock? {
        // What was kept is shorter than its content, but for what KeptBlock adds.
        let most = count + count / 1_024 + (1 << 16)
        guard let bytes = readFile(path, most: most), let block = KeptBlock.block(in: bytes),
            block.uncompressedSize == UInt64(count)
        else { return nil }
        // Marks it as used now.
        utimensat(AT_FDCWD, path.string, nil, 0)
        return block
    }

    private func keep(_ block: XZBlock, at path: FilePath) {
        mkdir(folder.removingLastComponent().string, 0o755)
        mkdir(folder.string, 0o755)
        do {
            let file = try PartialFile(for: path)
            try file.descriptor.writeAll(KeptBlock.bytes(of: block))
            try file.moveIntoPlace()
        } catch {
            // A full disk or a folder of somebody else: the next build encodes again.
        }
    }

    private func readFile(_ path: FilePath, most: Int) -> [UInt8]? {
        do {
            let file = try FileDescriptor.open(path, .readOnly, options: [.closeOnExec, .noFollow, .nonBlocking])
            return try file.closeAfter {
                var status = stat()
                guard fstat(file.rawValue, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
                    status.st_size <= most
                else { return nil }
                return try [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { buffer, count in
                    while count < buffer.count {
                        let rest = UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: buffer[count...]))
                        let read = try file.read(into: rest)
                        guard read > 0 else { return }
                        count += read
                    }
                }
            }
        } catch {
            return nil
        }
    }

    private func folderNames(_ folder: FilePath) -> [String] {
        guard let handle = opendir(folder.string) else { return [] }
        defer { closedir(handle) }
        var names: [String] = []
        while let entry = readdir(handle) {
            names.append(
                withUnsafePointer(to: &entry.pointee.d_name) {
                    $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                })
        }
        return names
    }
}
