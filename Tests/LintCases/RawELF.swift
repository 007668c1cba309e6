/// Writes small ELF files of 64 bits that readelf takes without a word, byte by byte, since no compiler is at hand.
struct RawELF {
    /// `e_machine`.
    var machine = 62
    /// `e_type`: 1 object file, 2 program, 3 library.
    var type = 3
    var needed = ["libc.so.6"]
    var soname: String?
    var rpath: String?
    var runpath: String?
    var interpreter: String?
    /// `p_flags` of the stack's segment; nil for none.
    var stack: Int? = 6
    var hasRelro = true
    var isBoundNow = true
    var hasTextRelocations = false
    var imports: [String] = []
    var hasSymbolTable = false
    /// Whether the dynamic section says that it takes no room in the file.
    var hasEmptyDynamic = false
    var hasComment = false
    /// What stands in `.text`, before the instructions.
    var code = ""
    /// What stands in `.rodata`.
    var text = ""
    /// How many bytes of the end are cut off.
    var cut = 0

    /// A library as Debian's compilers make it.
    init() {}

    /// The library, spoilt.
    init(_ change: (inout RawELF) -> Void) { change(&self) }

    private struct Section {
        let name: String
        let type: Int
        let flags: Int
        let bytes: [UInt8]
        let link: Int
        let info: Int
        let entry: Int
    }

    private static func number(_ value: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }

    private static func strings(_ texts: [String]) -> (bytes: [UInt8], places: [String: Int]) {
        var bytes: [UInt8] = [0]
        var places = ["": 0]
        for text in texts where places[text] == nil {
            places[text] = bytes.count
            bytes += Array(text.utf8) + [0]
        }
        return (bytes, places)
    }

    /// The file.
    var bytes: [UInt8] {
        let names = Self.strings(needed + [soname, rpath, runpath].compactMap { $0 } + imports)
        let isDynamic = type != 1
        var sections = [Section(name: "", type: 0, flags: 0, bytes: [], link: 0, info: 0, entry: 0)]
        func add(
            _ name: String, _ type: Int, _ flags: Int, _ bytes: [UInt8], link: Int = 0, info: Int = 0, entry: Int = 0
        ) {
            let padded = bytes + [UInt8](repeating: 0, count: (8 - bytes.count % 8) % 8)
            sections.append(
                Section(name: name, type: type, flags: flags, bytes: padded, link: link, info: info, entry: entry))
        }
        if isDynamic {
            add(".dynstr", 3, 2, names.bytes)
            let symbols = imports.flatMap {
                Self.number(names.places[$0] ?? 0, 4) + [0x12, 0] + [UInt8](repeating: 0, count: 18)
            }
            add(".dynsym", 11, 2, [UInt8](repeating: 0, count: 24) + symbols, link: 1, info: 1, entry: 24)
            add(
                ".dynamic", hasEmptyDynamic ? 8 : 6, 3, dynamic(names.places, strings: names.bytes.count), link: 1,
                entry: 16)
            if let interpreter { add(".interp", 1, 2, Array(interpreter.utf8) + [0]) }
        }
        add(".text", 1, 6, Array(code.utf8) + [0x90, 0x90, 0x90, 0xC3])
        if !text.isEmpty { add(".rodata", 1, 2, [0] + Array(text.utf8) + [0]) }
        if hasComment { add(".comment", 1, 0x30, Array("GCC: (Debian 12.2.0-14) 12.2.0\0".utf8)) }
        if hasSymbolTable {
            add(".symtab", 2, 0, [UInt8](repeating: 0, count: 24), link: sections.count + 1, info: 1, entry: 24)
            add(".strtab", 3, 0, [0])
        }
        let sectionNames = Self.strings(sections.map(\.name) + [".shstrtab"])
        add(".shstrtab", 3, 0, sectionNames.bytes)
        return Array(written(sections, sectionNames.places).dropLast(cut))
    }

    private var segments: Int {
        guard type != 1 else { return 0 }
        return 2 + (stack == nil ? 0 : 1) + (hasRelro ? 1 : 0) + (interpreter == nil ? 0 : 1)
    }

    private var start: Int { 64 + 56 * segments }

    /// `.dynstr` stands first, `.dynsym` behind it.
    private func dynamic(_ places: [String: Int], strings: Int) -> [UInt8] {
        var entries = needed.map { (1, places[$0] ?? 0) }
        for (tag, text) in [(14, soname), (15, rpath), (29, runpath)] {
            if let text { entries.append((tag, places[text] ?? 0)) }
        }
        entries += [(5, start), (6, start + (strings + 7) / 8 * 8), (10, strings), (11, 24)]
        if hasTextRelocations { entries.append((22, 0)) }
        if isBoundNow { entries += [(30, 8), (0x6FFF_FFFB, 1)] }
        return (entries + [(0, 0)]).flatMap { Self.number($0.0, 8) + Self.number($0.1, 8) }
    }

    private func written(_ sections: [Section], _ names: [String: Int]) -> [UInt8] {
        var content: [UInt8] = []
        var offsets: [Int] = []
        for section in sections {
            offsets.append(section.type == 0 ? 0 : start + content.count)
            content += section.bytes
        }
        let end = start + content.count
        var table: [UInt8] = []
        for (section, offset) in zip(sections, offsets) {
            let size = section.bytes.count
            table += Self.number(names[section.name] ?? 0, 4) + Self.number(section.type, 4)
            table += Self.number(section.flags, 8) + Self.number(section.flags & 2 == 0 ? 0 : offset, 8)
            table += Self.number(offset, 8) + Self.number(size, 8) + Self.number(section.link, 4)
            table += Self.number(section.info, 4) + Self.number(section.type == 0 ? 0 : 1, 8)
            table += Self.number(section.entry, 8)
        }
        return header(sections: sections.count, at: end) + programHeaders(sections, offsets, end) + content + table
    }

    private func header(sections: Int, at end: Int) -> [UInt8] {
        var bytes: [UInt8] = [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1] + [UInt8](repeating: 0, count: 9)
        bytes += Self.number(type, 2) + Self.number(machine, 2) + Self.number(1, 4) + Self.number(0, 8)
        bytes += Self.number(segments == 0 ? 0 : 64, 8) + Self.number(end, 8) + Self.number(0, 4)
        bytes += Self.number(64, 2) + Self.number(segments == 0 ? 0 : 56, 2) + Self.number(segments, 2)
        return bytes + Self.number(64, 2) + Self.number(sections, 2) + Self.number(sections - 1, 2)
    }

    private func programHeaders(_ sections: [Section], _ offsets: [Int], _ end: Int) -> [UInt8] {
        guard segments > 0 else { return [] }
        func segment(_ type: Int, _ flags: Int, _ offset: Int, _ size: Int, align: Int) -> [UInt8] {
            Self.number(type, 4) + Self.number(flags, 4) + Self.number(offset, 8) + Self.number(offset, 8)
                + Self.number(offset, 8) + Self.number(size, 8) + Self.number(size, 8) + Self.number(align, 8)
        }
        func place(_ name: String) -> (Int, Int) {
            guard let index = sections.firstIndex(where: { $0.name == name }) else { return (0, 0) }
            return (offsets[index], sections[index].bytes.count)
        }
        var headers: [UInt8] = []
        if let interpreter {
            headers += segment(3, 4, place(".interp").0, interpreter.utf8.count + 1, align: 1)
        }
        headers += segment(1, 5, 0, end, align: 0x1000)
        let dynamic = place(".dynamic")
        headers += segment(2, 6, dynamic.0, dynamic.1, align: 8)
        if let stack { headers += segment(0x6474_E551, stack, 0, 0, align: 16) }
        if hasRelro { headers += segment(0x6474_E552, 4, dynamic.0, dynamic.1, align: 1) }
        return headers
    }
}
