/// Reads a tar from front to back, member by member, and notes what is wrong with it.
///
/// It reads v7, ustar, GNU and pax. What a header declares is never believed: content comes in pieces, as far as there
/// is any.
public final class TarScanner {
    private let reader: BlockReader
    /// Content of the present member that was not read yet, with its padding.
    private var owed: (content: Int64, padding: Int64) = (0, 0)
    private var global = PaxRecords()
    /// What was wrong and could be passed over.
    public private(set) var faults = FaultLog()

    /// Reads what `source` gives.
    public init(_ source: any ByteSource) { reader = BlockReader(source) }

    /// The next member, or nil behind the last.
    ///
    /// - Throws: ``StreamError`` if the tar cannot be read any further.
    public func next() throws(StreamError) -> TarMember? {
        try skipContent()
        var local = PaxRecords()
        var (name, link): ([UInt8]?, [UInt8]?)
        while let header = try nextHeader() {
            begin(header)
            switch header.flag {
            case UInt8(ascii: "L"): name = try text()
            case UInt8(ascii: "K"): link = try text()
            case UInt8(ascii: "x"), UInt8(ascii: "X"): local.merge(try pax(header))
            case UInt8(ascii: "g"): global.merge(try pax(header))
            default:
                var member = header.member
                global.apply(to: &member)
                local.apply(to: &member)
                if let name { member.name = name }
                if let link { member.linkName = link }
                // Before ustar a folder was a file whose name ends with a slash; the name in the header may be cut there.
                if member.kind == .file, member.name.last == UInt8(ascii: "/") { member.kind = .folder }
                return try begun(member, header)
            }
            try skipContent()
        }
        return nil
    }

    /// The next bytes of the member's content; zero at its end.
    public func read(into buffer: UnsafeMutableRawBufferPointer) throws(StreamError) -> Int {
        let wanted = Int(min(Int64(buffer.count), owed.content))
        guard wanted > 0 else { return 0 }
        let count = try reader.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[..<wanted]))
        guard count > 0 else { throw cutOff() }
        owed.content -= Int64(count)
        return count
    }

    /// The first bytes of the member's content, at most `limit`.
    public func content(upTo limit: Int) throws(StreamError) -> [UInt8] {
        var failure: StreamError?
        let wanted = Int(min(Int64(limit), owed.content))
        let bytes = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, filled in
            do throws(StreamError) {
                while filled < wanted {
                    filled += try read(
                        into: UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[filled...]))
                }
            } catch { failure = error }
        }
        if let failure { throw failure }
        return bytes
    }

    /// Reads what stands behind the last member, to the end of the source.
    public func finish() throws(StreamError) {
        let others = try reader.drain()
        if others > 0 { faults.add(.trailingData, "\(others) bytes that are not zero stand behind the end of the tar") }
    }
}

// MARK: - Headers

extension TarScanner {
    /// The next block that is a header; nil at the end of the tar.
    private func nextHeader() throws(StreamError) -> TarHeader? {
        var strays = 0
        while let block = try reader.block() {
            if TarHeader.hasRightChecksum(block) { return TarHeader(block) }
            if TarHeader.isEmpty(block) {
                try readEnd()
                return nil
            }
            if strays == 0 {
                faults.add(
                    .malformed, "the block at byte \(reader.position - 512) is no tar header: its checksum is wrong")
            }
            strays += 1
            guard strays < Self.strayBlocks else { throw StreamError(.corrupt, "this is no tar archive") }
        }
        faults.add(.missingEnd, "the tar ends at byte \(reader.position) without its two empty blocks")
        return nil
    }

    /// How far a header is looked for behind a damaged one: 1 MiB.
    private static let strayBlocks = 2048

    /// One empty block was read; a second one must follow.
    private func readEnd() throws(StreamError) {
        guard let second = try reader.block(), TarHeader.isEmpty(second) else {
            faults.add(.loneEmptyBlock, "one empty block stands alone at byte \(reader.position - 1024)")
            return
        }
    }

    private func begin(_ header: TarHeader) {
        let size = max(0, header.member.size)
        owed = (size, (512 - size % 512) % 512)
    }

    private func begun(_ member: TarMember, _ header: TarHeader) throws(StreamError) -> TarMember {
        var member = member
        for field in header.badFields {
            faults.add(.malformed, "the \(field) of \(member.shownName) is no number")
        }
        guard member.size >= 0, !header.badFields.contains("size") else {
            throw StreamError(.corrupt, "the size of \(member.shownName) makes no sense")
        }
        if case .other(let flag) = member.kind {
            faults.add(.unsupportedTarHeader, "\(member.shownName) is of the type \(Self.shown(flag))")
        }
        if !Self.hasContent(member.kind), member.size > 0 {
            // Neither dpkg nor tar looks for content there. Some old programs repeat the file's size in a hard link.
            if member.kind != .hardLink {
                faults.add(
                    .malformed, "\(member.shownName) is no regular file and declares \(member.size) bytes of content")
            }
            member.size = 0
        }
        // A pax header may declare any number; with its padding it must still be one.
        guard member.size <= Self.longestContent else {
            throw StreamError(.corrupt, "the size of \(member.shownName) makes no sense")
        }
        owed = (member.size, (512 - member.size % 512) % 512)
        return member
    }

    /// 256 TiB: more than any package may unpack to, and far from where adding two sizes overflows.
    private static let longestContent: Int64 = 1 << 48

    private static func hasContent(_ kind: TarMember.Kind) -> Bool {
        switch kind {
        case .file, .other: true
        default: false
        }
    }

    private static func shown(_ flag: UInt8) -> String {
        (0x21..<0x7F).contains(flag) ? "'\(Character(Unicode.Scalar(flag)))'" : "\(flag)"
    }

    /// A pax header's records; dpkg refuses all such headers.
    private func pax(_ header: TarHeader) throws(StreamError) -> PaxRecords {
        faults.add(.unsupportedTarHeader, "a pax header of the type \(Self.shown(header.flag))")
        let records = PaxRecords(try content(upTo: Self.longestHeader))
        if !records.isWhole { faults.add(.malformed, "a pax header holds what is no record") }
        return records
    }

    /// GNU's long name.
    private func text() throws(StreamError) -> [UInt8] {
        Array(try content(upTo: Self.longestHeader).prefix { $0 != 0 })
    }

    /// A hundred times the longest path that Linux takes.
    private static let longestHeader = 1 << 19

    private func skipContent() throws(StreamError) {
        let wanted = owed.content + owed.padding
        let skipped = try reader.skip(wanted)
        guard skipped >= owed.content else { throw cutOff() }
        // Padding that is missing at the very end hurts nobody but says that something is.
        if skipped < wanted { throw StreamError(.cutOff, "it ends within the padding of its last member") }
        owed = (0, 0)
    }

    private func cutOff() -> StreamError {
        StreamError(.cutOff, "it ends at byte \(reader.position), within the content of a member")
    }
}
