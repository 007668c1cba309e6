internal import Archive
internal import SystemPackage

#if canImport(Glibc)
    internal import Glibc
#endif

/// Writes ar and tar byte by byte, since tests need archives that no library would write.
public enum RawArchive {
    /// An ar archive as dpkg-deb writes it (ar(5), deb(5)).
    public static func ar(_ members: [(name: String, bytes: [UInt8])]) -> [UInt8] {
        var archive = Array("!<arch>\n".utf8)
        for member in members {
            archive += arHeader(member.name, size: member.bytes.count) + member.bytes
            if member.bytes.count % 2 == 1 { archive.append(0x0A) }
        }
        return archive
    }

    /// The 60 bytes before a member of an ar archive.
    public static func arHeader(_ name: String, size: Int) -> [UInt8] {
        let header = [
            padded(name, 16), padded("\(SamplePackage.time)", 12), padded("0", 6), padded("0", 6), padded("100644", 8),
            padded("\(size)", 10),
        ]
        return Array((header.joined() + "`\n").utf8)
    }

    /// A GNU tar of `members` with its two empty blocks, filled up to 10,240 bytes.
    public static func tar(_ members: [SamplePackage.Member]) -> [UInt8] {
        var archive: [UInt8] = []
        for member in members { archive += tarMember(member) }
        archive += [UInt8](repeating: 0, count: 1024)
        return archive + [UInt8](repeating: 0, count: (10_240 - archive.count % 10_240) % 10_240)
    }

    /// Headers and content of one member; names over 100 bytes go into GNU's `L` and `K` members before it.
    public static func tarMember(_ member: SamplePackage.Member) -> [UInt8] {
        var (flag, link, content): (Character, [UInt8], [UInt8])
        switch member.kind {
        case .file(let bytes): (flag, link, content) = ("0", [], bytes)
        case .folder: (flag, link, content) = ("5", [], [])
        case .symbolicLink(let target): (flag, link, content) = ("2", Array(target.utf8), [])
        case .hardLink(let target): (flag, link, content) = ("1", Array(target.utf8), [])
        case .other(let other): (flag, link, content) = (other, [], [])
        }
        var bytes: [UInt8] = []
        if link.count > 100 { bytes += long(link, "K") }
        if member.name.count > 100 { bytes += long(member.name, "L") }
        bytes += header(member, flag, link, size: content.count) + content
        return bytes + padding(content.count)
    }

    /// So many blocks of 512 zeros.
    public static func emptyBlocks(_ count: Int) -> [UInt8] { [UInt8](repeating: 0, count: count * 512) }

    /// `tar` without the empty blocks at its end.
    public static func withoutEnd(_ tar: [UInt8]) -> [UInt8] {
        let used = (tar.lastIndex { $0 != 0 } ?? -1) + 1
        return Array(tar.prefix((used + 511) / 512 * 512))
    }

    /// `tar` with `bytes` before its end.
    public static func appended(_ bytes: [UInt8], to tar: [UInt8]) -> [UInt8] {
        withoutEnd(tar) + bytes + emptyBlocks(2)
    }

    private static func long(_ name: [UInt8], _ flag: Character) -> [UInt8] {
        let member = SamplePackage.Member("././@LongLink", .folder, mode: 0)
        let content = name + [0]
        return header(member, flag, [], size: content.count) + content + padding(content.count)
    }

    private static func padding(_ count: Int) -> [UInt8] { [UInt8](repeating: 0, count: (512 - count % 512) % 512) }

    /// The 512 bytes before a member's content, with any type flag and size.
    public static func header(
        _ member: SamplePackage.Member, _ flag: Character, _ link: [UInt8], size: Int
    ) -> [UInt8] {
        var block = [UInt8](repeating: 0, count: 512)
        func put(_ bytes: some Collection<UInt8>, at offset: Int, limit: Int) {
            for (index, byte) in bytes.prefix(limit).enumerated() { block[offset + index] = byte }
        }
        put(member.name, at: 0, limit: 100)
        put(octal(Int(member.mode), 7), at: 100, limit: 8)
        put(octal(member.userID, 7), at: 108, limit: 8)
        put(octal(member.groupID, 7), at: 116, limit: 8)
        put(octal(size, 11), at: 124, limit: 12)
        put(octal(member.modified, 11), at: 136, limit: 12)
        put([UInt8](repeating: 0x20, count: 8), at: 148, limit: 8)
        put(String(flag).utf8, at: 156, limit: 1)
        put(link, at: 157, limit: 100)
        put("ustar  ".utf8, at: 257, limit: 7)
        put(member.userName.utf8, at: 265, limit: 31)
        put(member.groupName.utf8, at: 297, limit: 31)
        return checked(block)
    }

    /// A header with the checksum that it should have.
    public static func checked(_ header: [UInt8]) -> [UInt8] {
        var header = header
        header.replaceSubrange(148..<156, with: [UInt8](repeating: 0x20, count: 8))
        let sum = header.reduce(0) { $0 + Int($1) }
        header.replaceSubrange(148..<156, with: octal(sum, 6) + [0, 0x20])
        return header
    }

    /// Puts `text` over what stands at `place`, and corrects the checksum of the header that begins at `header`.
    public static func replace(_ text: String, at place: Int, inHeaderAt header: Int, of tar: inout [UInt8]) {
        var sum = 0
        for byte in tar[header + 148..<header + 154] { sum = sum << 3 + Int(byte & 7) }
        for (index, byte) in text.utf8.enumerated() {
            sum += Int(byte) - Int(tar[place + index])
            tar[place + index] = byte
        }
        for (index, byte) in octal(sum, 6).enumerated() { tar[header + 148 + index] = byte }
    }

    private static func octal(_ number: Int, _ digits: Int) -> [UInt8] {
        let text = String(number, radix: 8)
        return Array((String(repeating: "0", count: max(0, digits - text.count)) + text).utf8)
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    static func hexadecimal(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16)
        return digits.count == 1 ? "0" + digits : digits
    }

    /// `bytes` through a filter; gzip as `gzip -9n`.
    public static func compress(_ bytes: [UInt8], _ filter: SamplePackage.Filter) throws -> [UInt8] {
        switch filter {
        case .none: return bytes
        case .gzip: return try Gzip.compress(bytes)
        case .xz: return try filtered(bytes, .xz(level: 6, threads: 2))
        case .zstd: return try filtered(bytes, .zstd(level: 3, threads: 1))
        case .bzip2: return try filtered(bytes, .bzip2(level: 9))
        case .lzma: return try filtered(bytes, .lzma(level: 6))
        }
    }

    private static func filtered(_ bytes: [UInt8], _ filter: ArchiveFilter) throws -> [UInt8] {
        let path = FilePath("/dev/shm/vsdeb-sample-\(UInt64.random(in: .min ... .max))")
        let file = try FileDescriptor.open(
            path, .readWrite, options: [.create, .exclusiveCreate], permissions: .ownerReadWrite)
        defer { unlink(path.string) }
        return try file.closeAfter {
            var writer = try ArchiveWriter(.raw, filter, to: file)
            try writer.add(
                ArchiveEntry(path: "data", kind: .file, mode: 0o644, size: Int64(bytes.count), modified: 0),
                bytes: bytes)
            try writer.finish()
            let size = Int(try file.seek(offset: 0, from: .end))
            return try [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
                while count < size {
                    let rest = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[count...])
                    count += try file.read(fromAbsoluteOffset: Int64(count), into: rest)
                }
            }
        }
    }
}
