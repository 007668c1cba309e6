public import SystemPackage

/// What a program or library becomes without the parts that nothing needs which loads it: symbol table, debugging
/// sections, the compiler's comment (strip(1), Debian Policy 10.1).
///
/// No byte of a segment is moved or changed, but for the two fields of the file's header that lead to the sections.
/// What follows the last segment is cut off, and the sections worth keeping are put there again; what lies between
/// segments, where patchelf(1) leaves it, becomes zeros. Sections keep their numbers, by which symbols name them.
public struct ELFStripping: Sendable, Hashable {
    /// Bytes from the beginning that stay where they are.
    let kept: UInt64
    /// The file's header.
    let header: [UInt8]
    /// Ranges below ``kept`` that become zeros.
    let cleared: [Range<UInt64>]
    /// What follows ``kept``: sections worth keeping, then the section headers.
    let tail: [UInt8]

    /// Bytes of the file afterwards.
    public var size: Int64 { Int64(kept) + Int64(tail.count) }

    init(kept: UInt64, header: [UInt8], cleared: [Range<UInt64>], tail: [UInt8]) {
        self.kept = kept
        self.header = header
        self.cleared = cleared
        self.tail = tail
    }

    /// Plans it for the file at `path`, which stays as it is.
    ///
    /// Nil where nothing can be taken away: from a file that is stripped, one of another kind (an object file needs its
    /// symbols), one whose sections contradict its segments, and one with data behind all of them, as a program has that
    /// carries an archive.
    public init?(of path: FilePath) throws(ELFError) {
        guard let plan = try ELFSource.reading(path, Self.plan) else { return nil }
        self = plan
    }

    /// The same for a file in memory; `name` is what errors call it.
    init?(bytes: [UInt8], name: String) throws(ELFError) {
        guard let plan = try Self.plan(ELFSource(bytes: bytes, name: name)) else { return nil }
        self = plan
    }

    private static func plan(_ source: ELFSource) throws(ELFError) -> ELFStripping? {
        try NeedlessSections(ELFParser(source))?.stripping()
    }

    /// Changes the file in place, which must be the one that was planned for.
    public func apply(to file: FileDescriptor) throws {
        for range in cleared {
            // A piece at a time: the range may be most of the file.
            let zeros = [UInt8](repeating: 0, count: 1 << 16)
            for start in stride(from: range.lowerBound, to: range.upperBound, by: zeros.count) {
                let count = min(zeros.count, Int(range.upperBound - start))
                try file.writeAll(toAbsoluteOffset: Int64(start), zeros[..<count])
            }
        }
        try file.writeAll(toAbsoluteOffset: 0, header)
        try file.writeAll(toAbsoluteOffset: Int64(kept), tail)
        try file.resize(to: size)
    }

    /// What the bytes of the file that was planned for become.
    func applied(to bytes: [UInt8]) -> [UInt8] {
        var result = Array(bytes[..<Int(kept)])
        for range in cleared { for place in range { result[Int(place)] = 0 } }
        result.replaceSubrange(header.indices, with: header)
        return result + tail
    }
}
