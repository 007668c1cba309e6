internal import SystemPackage

/// The bytes of a file, read where they are asked for: a library of some hundred megabytes is never in memory whole.
struct ELFSource {
    private enum Storage {
        case bytes([UInt8])
        case descriptor(FileDescriptor)
    }

    let name: String
    let size: UInt64
    private let storage: Storage

    init(bytes: [UInt8], name: String) {
        self.name = name
        size = UInt64(bytes.count)
        storage = .bytes(bytes)
    }

    init(descriptor: FileDescriptor, name: String) throws(ELFError) {
        self.name = name
        storage = .descriptor(descriptor)
        do {
            size = UInt64(try descriptor.seek(offset: 0, from: .end))
        } catch {
            throw ELFError.unreadable(file: name, reason: "\(error)")
        }
    }

    /// Opens the file at `path` while `body` reads it.
    static func reading<Value>(
        _ path: FilePath, _ body: (ELFSource) throws(ELFError) -> Value
    ) throws(ELFError) -> Value {
        let descriptor: FileDescriptor
        do {
            descriptor = try FileDescriptor.open(path, .readOnly)
        } catch {
            throw ELFError.unreadable(file: path.string, reason: "\(error)")
        }
        let result: Result<Value, ELFError>
        do throws(ELFError) {
            result = .success(try body(ELFSource(descriptor: descriptor, name: path.string)))
        } catch {
            result = .failure(error)
        }
        // A descriptor that was only read from has nothing to lose at close.
        do { try descriptor.close() } catch { throw ELFError.unreadable(file: path.string, reason: "\(error)") }
        return try result.get()
    }

    /// The most that one table may take; no compiler comes near it, and a hostile file cannot make us allocate more.
    static let largestTable: UInt64 = 64 << 20

    /// Reads `length` bytes at `offset`, which the file must hold.
    func bytes(at offset: UInt64, length: UInt64, what: String) throws(ELFError) -> [UInt8] {
        let (end, overflow) = offset.addingReportingOverflow(length)
        guard !overflow, end <= size else {
            throw .truncated(file: name, what: what, offset: offset, length: length)
        }
        guard length <= Self.largestTable else {
            throw .tooLarge(file: name, what: "bytes of \(what)", count: length, limit: Self.largestTable)
        }
        switch storage {
        case .bytes(let bytes): return Array(bytes[Int(offset)..<Int(end)])
        case .descriptor(let descriptor): return try read(descriptor, at: offset, count: Int(length), what: what)
        }
    }

    private func read(
        _ descriptor: FileDescriptor, at offset: UInt64, count: Int, what: String
    ) throws(ELFError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var filled = 0
        while filled < count {
            let got: Int
            do {
                got = try bytes.withUnsafeMutableBytes { buffer in
                    let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
                    return try descriptor.read(fromAbsoluteOffset: Int64(offset) + Int64(filled), into: rest)
                }
            } catch {
                throw .unreadable(file: name, reason: "\(error)")
            }
            guard got > 0 else { throw .truncated(file: name, what: what, offset: offset, length: UInt64(count)) }
            filled += got
        }
        return bytes
    }
}
