/// The sections of one file that nothing needs which loads it.
struct NeedlessSections {
    private enum Kind {
        static let none: UInt32 = 0
        static let symbols: UInt32 = 2
        static let strings: UInt32 = 3
        static let relocationsWithAddends: UInt32 = 4
        /// Takes no room in the file.
        static let absent: UInt32 = 8
        static let relocations: UInt32 = 9
        static let symbolSections: UInt32 = 18
    }

    private enum Flag {
        /// SHF_ALLOC: it is in memory while the program runs.
        static let loaded: UInt64 = 2
        /// SHF_INFO_LINK: sh_info is a section's number.
        static let linksByInfo: UInt64 = 0x40
    }

    /// No linker makes as many.
    private static let (mostSections, mostSegments) = (4096, 256)

    private let parser: ELFParser
    private let sections: [ELFParser.Section]
    /// Where segments, the file's header and the program headers lie.
    private let loaded: [Range<UInt64>]
    private let needless: Set<Int>
    /// The end of the last of ``loaded``.
    private let end: UInt64

    /// Nil where there are none, or where sections and segments contradict each other.
    init?(_ parser: ELFParser) throws(ELFError) {
        guard [.executable, .shared].contains(parser.fileKind) else { return nil }
        let (segments, sections) = (try parser.readSegments(), try parser.readSections())
        let names = parser.sectionNameTable
        guard !segments.isEmpty, segments.count <= Self.mostSegments, sections.count <= Self.mostSections,
            sections.count == parser.sectionCount, names > 0, names < sections.count
        else { return nil }
        var loaded = [0..<UInt64(parser.header.bytes.count), parser.segmentTable]
        for segment in segments where segment.length > 0 {
            let (end, overflow) = segment.offset.addingReportingOverflow(segment.length)
            guard !overflow, end <= parser.source.size else { return nil }
            loaded.append(segment.offset..<end)
        }
        let text = try parser.source.bytes(
            at: sections[names].offset, length: sections[names].length, what: "section names")
        self.parser = parser
        self.sections = sections
        self.loaded = loaded
        end = loaded.map(\.upperBound).max() ?? 0
        guard let last = Self.end(of: sections, parser), try Self.isNothing(from: max(last, end), in: parser.source)
        else { return nil }
        needless = Self.needless(of: sections, named: text, except: names)
        guard !needless.isEmpty, isSound else { return nil }
    }

    /// The end of what the section headers name, and of the headers; nil where that is more than a number can say.
    private static func end(of sections: [ELFParser.Section], _ parser: ELFParser) -> UInt64? {
        var last = parser.sectionTableRange.upperBound
        for section in sections where section.type != Kind.none && section.type != Kind.absent {
            guard let range = range(section) else { return nil }
            last = max(last, range.upperBound)
        }
        return last
    }

    /// Whether nothing follows but padding, as patchelf(1) leaves it; some programs carry an archive there.
    private static func isNothing(from end: UInt64, in source: ELFSource) throws(ELFError) -> Bool {
        guard end < source.size else { return true }
        guard source.size - end <= longestPadding else { return false }
        return try source.bytes(at: end, length: source.size - end, what: "padding").allSatisfy { $0 == 0 }
    }

    private static let longestPadding: UInt64 = 4096

    private static func range(_ section: ELFParser.Section) -> Range<UInt64>? {
        let (end, overflow) = section.offset.addingReportingOverflow(section.length)
        return overflow ? nil : section.offset..<end
    }

    private static func needless(
        of sections: [ELFParser.Section], named names: [UInt8], except: Int
    ) -> Set<Int> {
        var found: Set<Int> = []
        for (index, section) in sections.enumerated() where section.flags & Flag.loaded == 0 && index != except {
            if [Kind.symbols, Kind.symbolSections].contains(section.type) || isNeedless(section, named: names) {
                found.insert(index)
            }
        }
        // Relocations of debugging sections, and the symbols' names.
        let lost = found
        for (index, section) in sections.enumerated() where section.flags & Flag.loaded == 0 && index != except {
            switch section.type {
            case Kind.relocations where lost.contains(Int(section.info)),
                Kind.relocationsWithAddends where lost.contains(Int(section.info)):
                found.insert(index)
            case Kind.strings where lost.contains { sections[$0].link == index }: found.insert(index)
            default: break
            }
        }
        return found
    }

    private static let prefixes = [".debug", ".zdebug", ".stab", ".gnu.debuglto_"].map { Array($0.utf8) }
    private static let fullNames = [".comment", ".gdb_index", ".line"].map { Array($0.utf8) }

    private static func isNeedless(_ section: ELFParser.Section, named names: [UInt8]) -> Bool {
        guard section.type != Kind.none, section.name < names.count else { return false }
        // Longer than any of those that are asked for.
        let name = names[Int(section.name)...].prefix(32).prefix { $0 != 0 }
        return prefixes.contains { name.starts(with: $0) } || fullNames.contains { name.elementsEqual($0) }
    }

    /// Whether the sections that stay lie where segments are, or in nothing, and none of them leans on one that goes.
    private var isSound: Bool {
        sections.indices.allSatisfy { index in
            let section = sections[index]
            guard !needless.contains(index), section.type != Kind.none else { return true }
            guard let range = Self.range(section), !needless.contains(Int(section.link)) else { return false }
            let leansByInfo =
                section.flags & Flag.linksByInfo != 0
                || [Kind.relocations, Kind.relocationsWithAddends].contains(section.type)
            guard !leansByInfo || !needless.contains(Int(section.info)) else { return false }
            guard section.type != Kind.absent else { return true }
            return range.upperBound <= (section.flags & Flag.loaded != 0 ? end : parser.source.size)
        }
    }

    /// What the file becomes without them; nil where that saves nothing.
    func stripping() throws(ELFError) -> ELFStripping? {
        let count = (sections.indices.last { !needless.contains($0) } ?? 0) + 1
        var table = try parser.sectionTable()
        let size = parser.sectionHeaderSize
        var tail: [UInt8] = []
        for index in 0..<count {
            if needless.contains(index) {
                table.clear(index * size..<(index + 1) * size)
            } else if let moved = moved(sections[index]) {
                // Sections that overlap each other could be longer together than the file.
                guard UInt64(tail.count) + moved.length <= parser.source.size else { return nil }
                align(&tail, to: moved.alignment)
                table.setAddress(end + UInt64(tail.count), at: index * size + (parser.isWide ? 24 : 16))
                tail += try parser.source.bytes(at: moved.offset, length: moved.length, what: "section")
            }
        }
        align(&tail, to: 8)
        let header = header(sectionsAt: end + UInt64(tail.count), count: count)
        tail += table.bytes.prefix(count * size)
        let cleared = cleared
        guard end + UInt64(tail.count) < parser.source.size || !cleared.isEmpty else { return nil }
        return ELFStripping(kept: end, header: header, cleared: cleared, tail: tail)
    }

    /// A section that stays and does not lie where bytes stay.
    private func moved(_ section: ELFParser.Section) -> ELFParser.Section? {
        guard section.type != Kind.none, section.type != Kind.absent, section.length > 0,
            let range = Self.range(section), range.upperBound > end
        else { return nil }
        return section
    }

    private func align(_ tail: inout [UInt8], to alignment: UInt64) {
        // More than a page is no alignment of bytes in a file.
        guard alignment > 1, alignment <= 4096 else { return }
        let rest = (end + UInt64(tail.count)) % alignment
        if rest > 0 { tail += [UInt8](repeating: 0, count: Int(alignment - rest)) }
    }

    private func header(sectionsAt offset: UInt64, count: Int) -> [UInt8] {
        var header = parser.header
        header.setAddress(offset, at: parser.isWide ? 40 : 32)
        header.setHalf(UInt16(count), at: parser.isWide ? 60 : 48)
        return header.bytes
    }

    /// Where needless sections lie between the bytes that stay.
    private var cleared: [Range<UInt64>] {
        let staying = sections.indices.compactMap { index in
            needless.contains(index) || sections[index].type == Kind.absent ? nil : Self.range(sections[index])
        }
        return needless.sorted().compactMap { index in
            guard sections[index].type != Kind.absent, let range = Self.range(sections[index]),
                case let range = range.clamped(to: 0..<end), !range.isEmpty,
                !(loaded + staying).contains(where: { $0.overlaps(range) })
            else { return nil }
            return range
        }
    }
}
