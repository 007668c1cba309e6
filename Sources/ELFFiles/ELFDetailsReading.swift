/// Fills in ``ELFDetails``, part by part, so that damage in one part does not hide the others.
struct ELFDetailsReading {
    private enum Segment {
        static let loadable: UInt32 = 1
        static let dynamic: UInt32 = 2
        static let interpreter: UInt32 = 3
        static let stack: UInt32 = 0x6474_E551
        static let relro: UInt32 = 0x6474_E552
    }

    private enum Section {
        static let symbols: UInt32 = 2
        static let dynamic: UInt32 = 6
        /// Holds the program's own bytes.
        static let content: UInt32 = 1
        /// SHF_EXECINSTR: holds instructions.
        static let instructions: UInt64 = 4
        /// Takes no room in the file, as in the debug half of a library.
        static let absent: UInt32 = 8
        static let dynamicSymbols: UInt32 = 11
    }

    let parser: ELFParser
    var details: ELFDetails
    /// The section `.dynamic`, which debuggers trust more than the segment.
    private var dynamicSection: ELFParser.Section?

    init(parser: ELFParser, details: ELFDetails) {
        self.parser = parser
        self.details = details
    }

    mutating func read() {
        attempt { reading throws(ELFError) in try reading.readSections() }
        attempt { reading throws(ELFError) in try reading.readSegments() }
    }

    private mutating func attempt(_ body: (inout ELFDetailsReading) throws(ELFError) -> Void) {
        do throws(ELFError) { try body(&self) } catch { details.faults.append(error.description) }
    }

    private mutating func readSegments() throws(ELFError) {
        let segments = try parser.readSegments()
        for segment in segments {
            switch segment.type {
            case Segment.stack: details.stackFlags = segment.flags
            case Segment.relro: details.hasReadOnlyRelocations = true
            case Segment.interpreter:
                let path = try parser.source.bytes(
                    at: segment.offset, length: min(segment.length, 4096), what: "interpreter's name")
                details.interpreter = String(decoding: path.prefix { $0 != 0 }, as: UTF8.self)
            default: break
            }
        }
        guard let dynamic = segments.first(where: { $0.type == Segment.dynamic }) else { return }
        try readDynamic(dynamic, loaded: segments.filter { $0.type == Segment.loadable })
    }

    private mutating func readDynamic(
        _ segment: ELFParser.Segment, loaded: [ELFParser.Segment]
    ) throws(ELFError) {
        var segment = segment
        if segment.length == 0, let section = dynamicSection, section.type == Section.dynamic {
            segment = ELFParser.Segment(
                type: segment.type, flags: segment.flags, offset: section.offset, address: segment.address,
                length: section.length)
        }
        guard segment.length > 0, dynamicSection?.type != Section.absent else {
            return details.hasEmptyDynamicSegment = true
        }
        try DynamicSection(segment, parser: parser, loaded: loaded).fill(&details)
    }

    private mutating func readSections() throws(ELFError) {
        let sections = try parser.readSections()
        details.hasSymbolTable = sections.contains { $0.type == Section.symbols }
        details.code = sections.prefix(Self.mostSections).compactMap { section in
            guard section.type == Section.content, section.flags & Section.instructions != 0,
                let start = Int(exactly: section.offset), let length = Int(exactly: section.length),
                case (let end, false) = start.addingReportingOverflow(length)
            else { return nil }
            return start..<end
        }
        let names = parser.sectionNameTable
        if names > 0, names < sections.count {
            let table = try parser.source.bytes(
                at: sections[names].offset, length: sections[names].length, what: "section names")
            for section in sections.prefix(Self.mostSections) {
                let name = Self.name(at: section.name, in: table)
                details.sections.insert(name)
                if name == ".dynamic" { dynamicSection = section }
            }
        }
        if let symbols = sections.first(where: { $0.type == Section.dynamicSymbols }), symbols.link < sections.count {
            try readImports(symbols, names: sections[Int(symbols.link)])
        }
    }

    /// More names than any compiler gives.
    private static let mostSections = 65_535
    /// Longer names are cut: no rule asks for one.
    private static let longestName = 255

    private static func name(at offset: UInt32, in table: [UInt8]) -> String {
        guard offset < table.count else { return "" }
        return String(decoding: table[Int(offset)...].prefix(longestName).prefix { $0 != 0 }, as: UTF8.self)
    }

    private mutating func readImports(_ symbols: ELFParser.Section, names: ELFParser.Section) throws(ELFError) {
        let isWide = parser.machine.wordSize == .bits64
        let table = try parser.fields(at: symbols.offset, length: symbols.length, what: "dynamic symbols")
        let strings = try parser.source.bytes(at: names.offset, length: names.length, what: "names of dynamic symbols")
        let size = isWide ? 24 : 16
        for start in stride(from: 0, to: table.bytes.count - size + 1, by: size) {
            // SHN_UNDEF: another file defines it.
            guard table.half(start + (isWide ? 6 : 14)) == 0 else { continue }
            let place = Int(table.word(start))
            guard place > 0, place < strings.count else { continue }
            if strings[place] == 0x5F, place + 1 < strings.count, [0x5A, 0x52].contains(strings[place + 1]) {
                continue
            }
            let name = strings[place...].prefix(Self.longestName).prefix { $0 != 0 }
            details.imports.insert(String(decoding: name, as: UTF8.self))
        }
    }
}
