/// Reads headers, dynamic section and version needs of one file.
struct ELFParser {
    /// `p_type`, `p_flags`, `p_offset`, `p_vaddr` and `p_filesz` of a program header.
    struct Segment {
        let type: UInt32
        let flags: UInt32
        let offset: UInt64
        let address: UInt64
        let length: UInt64
    }

    /// `sh_name`, `sh_type`, `sh_link`, `sh_info`, `sh_offset`, `sh_size` and `sh_addralign` of a section header.
    struct Section {
        let name: UInt32
        let type: UInt32
        let link: UInt32
        let info: UInt32
        /// `SHF_*`.
        let flags: UInt64
        let offset: UInt64
        let length: UInt64
        let alignment: UInt64
    }

    let source: ELFSource
    let machine: ELFMachine
    let header: ELFFields

    private static let loadable: UInt32 = 1
    private static let dynamic: UInt32 = 2
    private static let interpreter: UInt32 = 3
    private static let symbolTable: UInt32 = 2

    init(_ source: ELFSource) throws(ELFError) {
        self.source = source
        (machine, header) = try Self.readHeader(source)
    }

    func parse() throws(ELFError) -> ELFFile {
        var file = ELFFile(machine: machine, kind: Self.kind(header.half(16)))
        let segments = try readSegments()
        if let segment = segments.first(where: { $0.type == Self.interpreter }) {
            let path = try source.bytes(at: segment.offset, length: segment.length, what: "interpreter's name")
            file.interpreter = String(decoding: path.prefix { $0 != 0 }, as: UTF8.self)
        }
        if let segment = segments.first(where: { $0.type == Self.dynamic }) {
            let section = try DynamicSection(
                segment, parser: self, loaded: segments.filter { $0.type == Self.loadable })
            try section.fill(&file)
        }
        file.hasSymbolTable = try readSections().contains { $0.type == Self.symbolTable }
        return file
    }

    /// `e_type`.
    var fileKind: ELFFile.Kind { Self.kind(header.half(16)) }

    /// `e_shstrndx`: which section has the sections' names.
    var sectionNameTable: Int { Int(header.half(isWide ? 62 : 50)) }

    private static func kind(_ type: UInt16) -> ELFFile.Kind {
        switch type {
        case 1: .relocatable
        case 2: .executable
        case 3: .shared
        case 4: .core
        default: .other(type)
        }
    }

    /// Numbers of `length` bytes at `offset`, in this file's class and byte order.
    func fields(at offset: UInt64, length: UInt64, what: String) throws(ELFError) -> ELFFields {
        let bytes = try source.bytes(at: offset, length: length, what: what)
        return ELFFields(bytes: bytes, machine: machine.wordSize, order: machine.byteOrder)
    }
}

// MARK: - Headers

extension ELFParser {
    private static func readHeader(_ source: ELFSource) throws(ELFError) -> (ELFMachine, ELFFields) {
        guard source.size >= 4, try source.bytes(at: 0, length: 4, what: "magic number") == ELFFile.magic else {
            throw .notELF(file: source.name)
        }
        let identification = try source.bytes(at: 0, length: 16, what: "identification")
        let wordSize: ELFMachine.WordSize
        switch identification[4] {
        case 1: wordSize = .bits32
        case 2: wordSize = .bits64
        default: throw .badIdentification(file: source.name, what: "class \(identification[4]) is neither 1 nor 2")
        }
        let order: ELFMachine.ByteOrder
        switch identification[5] {
        case 1: order = .littleEndian
        case 2: order = .bigEndian
        default: throw .badIdentification(file: source.name, what: "byte order \(identification[5]) is neither 1 nor 2")
        }
        guard identification[6] == 1 else {
            throw .badIdentification(file: source.name, what: "version \(identification[6]) is not 1")
        }
        let bytes = try source.bytes(at: 0, length: wordSize == .bits64 ? 64 : 52, what: "header")
        let fields = ELFFields(bytes: bytes, machine: wordSize, order: order)
        return (ELFMachine(number: fields.half(18), wordSize: wordSize, byteOrder: order), fields)
    }

    var isWide: Bool { machine.wordSize == .bits64 }

    /// Where the program headers lie; empty where the header names a place that no file can have.
    var segmentTable: Range<UInt64> {
        let start = header.address(isWide ? 32 : 28)
        let length = UInt64(header.half(isWide ? 54 : 42)) * UInt64(header.half(isWide ? 56 : 44))
        let (end, overflow) = start.addingReportingOverflow(length)
        return overflow ? 0..<0 : start..<end
    }

    /// `e_shentsize`.
    var sectionHeaderSize: Int { Int(header.half(isWide ? 58 : 46)) }

    /// `e_shnum`; 0 in a file of more than 65,279 sections.
    var sectionCount: Int { Int(header.half(isWide ? 60 : 48)) }

    /// Where the section headers lie in a file of at most 65,279; empty where that is a place that no file can have.
    var sectionTableRange: Range<UInt64> {
        let start = header.address(isWide ? 40 : 32)
        let (end, overflow) = start.addingReportingOverflow(UInt64(sectionHeaderSize * sectionCount))
        return overflow ? 0..<0 : start..<end
    }

    /// The section headers as they stand in the file, for files with at most 65,279.
    func sectionTable() throws(ELFError) -> ELFFields {
        let length = UInt64(sectionHeaderSize * sectionCount)
        return try fields(at: header.address(isWide ? 40 : 32), length: length, what: "section header table")
    }

    func readSegments() throws(ELFError) -> [Segment] {
        let offset = header.address(isWide ? 32 : 28)
        let size = UInt64(header.half(isWide ? 54 : 42))
        let count = UInt64(header.half(isWide ? 56 : 44))
        guard count > 0 else { return [] }
        // PN_XNUM: the true number stands in the first section header. Only core files have so many segments.
        guard count < 0xFFFF else {
            throw .tooLarge(file: source.name, what: "program headers", count: count, limit: 0xFFFE)
        }
        guard size >= (isWide ? 56 : 32) else {
            throw .malformed(file: source.name, what: "a program header of \(size) bytes is too short")
        }
        let table = try fields(at: offset, length: size * count, what: "program header table")
        return (0..<Int(count)).map { segment(in: table, at: $0 * Int(size)) }
    }

    private func segment(in table: ELFFields, at start: Int) -> Segment {
        Segment(
            type: table.word(start),
            flags: table.word(start + (isWide ? 4 : 24)),
            offset: table.address(start + (isWide ? 8 : 4)),
            address: table.address(start + (isWide ? 16 : 8)),
            length: table.address(start + (isWide ? 32 : 16)))
    }

    /// Every section; none where the section headers were cut off, as the loader does not need them.
    func readSections() throws(ELFError) -> [Section] {
        let offset = header.address(isWide ? 40 : 32)
        let size = UInt64(header.half(isWide ? 58 : 46))
        var count = UInt64(header.half(isWide ? 60 : 48))
        guard offset > 0 else { return [] }
        guard size >= (isWide ? 64 : 40) else {
            throw .malformed(file: source.name, what: "a section header of \(size) bytes is too short")
        }
        if count == 0 {
            // More than 65,279 sections: the number stands in sh_size of the first one.
            let first = try fields(at: offset, length: size, what: "first section header")
            count = first.address(isWide ? 32 : 20)
        }
        let limit = ELFSource.largestTable / size
        guard count <= limit else {
            throw .tooLarge(file: source.name, what: "section headers", count: count, limit: limit)
        }
        let table = try fields(at: offset, length: size * count, what: "section header table")
        return (0..<Int(count)).map { section(in: table, at: $0 * Int(size)) }
    }

    private func section(in table: ELFFields, at start: Int) -> Section {
        Section(
            name: table.word(start), type: table.word(start + 4), link: table.word(start + (isWide ? 40 : 24)),
            info: table.word(start + (isWide ? 44 : 28)), flags: table.address(start + 8),
            offset: table.address(start + (isWide ? 24 : 16)), length: table.address(start + (isWide ? 32 : 20)),
            alignment: table.address(start + (isWide ? 48 : 32)))
    }
}
