public import SystemPackage

/// A part of an open file, read from front to back.
///
/// The descriptor stays the caller's, and its own offset is not touched.
public final class FileSlice: ByteSource {
    private let file: FileDescriptor
    /// Where the part begins in the file, in bytes.
    public let start: Int64
    private let end: Int64
    private var offset: Int64

    /// The `count` bytes of `file` from `start` on.
    public init(_ file: FileDescriptor, from start: Int64, count: Int64) {
        self.file = file
        self.start = start
        end = start + max(0, count)
        offset = start
    }

    /// How many bytes the part has.
    public var count: Int64 { end - start }

    /// How many of them were read.
    public var consumed: Int64 { offset - start }

    /// The part of this part that has `count` bytes from `start` on.
    public func part(from start: Int64, count: Int64) -> FileSlice {
        FileSlice(file, from: self.start + start, count: min(count, self.count - start))
    }

    /// Reads the next bytes; the corresponding C function is `pread`.
    public func read(into buffer: UnsafeMutableRawBufferPointer) throws(StreamError) -> Int {
        let wanted = Int(min(Int64(buffer.count), end - offset))
        guard wanted > 0 else { return 0 }
        let target = UnsafeMutableRawBufferPointer(rebasing: buffer[..<wanted])
        do {
            let count = try file.read(fromAbsoluteOffset: offset, into: target)
            offset += Int64(count)
            return count
        } catch {
            throw StreamError(error as? Errno ?? .ioError)
        }
    }

    /// The first bytes from `position` on, at most `count`.
    public func bytes(at position: Int64, count: Int) throws(StreamError) -> [UInt8] {
        let part = part(from: position, count: Int64(count))
        var bytes = [UInt8](repeating: 0, count: Int(max(0, part.count)))
        var failure: StreamError?
        let filled = bytes.withUnsafeMutableBytes { buffer in
            do throws(StreamError) { return try part.fill(buffer) } catch {
                failure = error
                return 0
            }
        }
        if let failure { throw failure }
        return Array(bytes[..<filled])
    }
}
