internal import ELFFiles
internal import Glibc
internal import SystemPackage

/// Writes the files of one wheel, each compared with RECORD while it is written.
struct WheelWriter {
    private let placement: WheelPlacement
    private let root: FilePath
    private var madeFolders: Set<String> = []
    private var buffer = [UInt8](repeating: 0, count: 1 << 18)

    init(_ placement: WheelPlacement, root: FilePath) {
        self.placement = placement
        self.root = root
    }

    /// Writes everything and returns what was written.
    mutating func write() throws(WheelError) -> ExpandedDistribution {
        let contents = placement.contents
        var files: [ExpandedDistribution.File] = []
        var zip = try opened()
        while let member = try next(&zip) {
            guard !Task.isCancelled else { throw .cancelled }
            guard let path = placement.destinations[member.path] else {
                try pass(member, of: &zip, to: nil)
                continue
            }
            files.append(try write(member, of: &zip, to: path))
        }
        return ExpandedDistribution(
            root: placement.root, wheel: contents.wheel, metadata: contents.metadata, licenses: contents.licenses,
            consoleScripts: contents.entryPoints, files: files.sorted { $0.path < $1.path },
            omitted: placement.omitted)
    }

    private func fault(_ fault: WheelFault) -> WheelError {
        .wheel(file: placement.contents.wheel.path.string, fault: fault)
    }

    private func opened() throws(WheelError) -> ZipReader {
        do throws(WheelFault) { return try ZipReader(placement.contents.wheel.path) } catch { throw fault(error) }
    }

    private func next(_ zip: inout ZipReader) throws(WheelError) -> WheelContents.Member? {
        do throws(WheelFault) { return try zip.next() } catch { throw fault(error) }
    }

    private mutating func write(
        _ member: WheelContents.Member, of zip: inout ZipReader, to path: String
    ) throws(WheelError) -> ExpandedDistribution.File {
        try makeFolders(above: path)
        let place = root.appending(path)
        let mode: UInt16 = member.isExecutable ? 0o755 : 0o644
        let file: FileDescriptor
        do {
            file = try FileDescriptor.open(
                place, .writeOnly, options: [.create, .exclusiveCreate, .noFollow], permissions: .ownerReadWrite)
        } catch {
            throw .cannotWrite(path: place, reason: "\(error)")
        }
        let result: Result<Void, WheelError>
        do throws(WheelError) {
            try pass(member, of: &zip, to: file)
            // open(2) subtracts the umask.
            guard fchmod(file.rawValue, mode_t(mode)) == 0 else { throw Files.failedWrite(place) }
            result = .success(())
        } catch {
            result = .failure(error)
        }
        do { try file.close() } catch { throw WheelError.cannotWrite(path: place, reason: "\(error)") }
        try result.get()
        let elf = try elfFile(place)
        return ExpandedDistribution.File(path: path, size: member.size, mode: mode, elf: elf)
    }

    /// Reads a member to its end, compares it with RECORD and writes it to `file`, if there is one.
    private mutating func pass(
        _ member: WheelContents.Member, of zip: inout ZipReader, to file: FileDescriptor?
    ) throws(WheelError) {
        var hasher = try hasher(for: member)
        var total: Int64 = 0
        while true {
            let count = try read(&zip)
            guard count > 0 else { break }
            total += Int64(count)
            // A member that grows past its declared size is not read to an end that may never come.
            guard total <= member.size else { break }
            buffer.withUnsafeBytes { hasher?.update(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
            guard let file else { continue }
            do {
                try file.writeAll(buffer[..<count])
            } catch {
                throw .cannotWrite(path: root, reason: "\(error)")
            }
        }
        guard total == member.size else {
            throw fault(.recordMismatch(file: member.path, expected: "\(member.size) bytes", got: "\(total) bytes"))
        }
        do throws(WheelFault) { try hasher?.check() } catch { throw fault(error) }
    }

    private mutating func read(_ zip: inout ZipReader) throws(WheelError) -> Int {
        let result: Result<Int, WheelFault> = buffer.withUnsafeMutableBytes { bytes in
            do throws(WheelFault) { return .success(try zip.read(into: bytes)) } catch { return .failure(error) }
        }
        do throws(WheelFault) { return try result.get() } catch { throw fault(error) }
    }

    /// None for RECORD itself, which cannot list its own hash.
    private func hasher(for member: WheelContents.Member) throws(WheelError) -> RecordHasher? {
        guard let hash = placement.contents.record.entries[member.path]?.hash else { return nil }
        do throws(WheelFault) { return try RecordHasher(hash, path: member.path) } catch { throw fault(error) }
    }

    private mutating func makeFolders(above path: String) throws(WheelError) {
        for folder in CollisionCheck.folders(above: path) where madeFolders.insert(folder).inserted {
            try Files.makeFolder(root.appending(folder))
        }
    }

    private func elfFile(_ place: FilePath) throws(WheelError) -> ELFFile? {
        do throws(ELFError) {
            return try ELFFile(path: place)
        } catch .notELF {
            return nil
        } catch {
            throw fault(.malformed(file: place.string, reason: "\(error)"))
        }
    }
}
