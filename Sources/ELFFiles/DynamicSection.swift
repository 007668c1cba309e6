/// The dynamic section of one file with the string table that its entries point into.
struct DynamicSection {
    /// `d_tag`, the ones that are read (gABI "Dynamic Section", LSB for the versions).
    private enum Tag {
        static let needed: UInt64 = 1
        static let stringTable: UInt64 = 5
        static let stringTableSize: UInt64 = 10
        static let soname: UInt64 = 14
        static let rpath: UInt64 = 15
        static let runpath: UInt64 = 29
        static let debug: UInt64 = 21
        static let textRelocations: UInt64 = 22
        static let bindNow: UInt64 = 24
        static let flags: UInt64 = 30
        static let flags1: UInt64 = 0x6FFF_FFFB
        static let versionNeeds: UInt64 = 0x6FFF_FFFE
        static let versionNeedCount: UInt64 = 0x6FFF_FFFF
    }

    private let parser: ELFParser
    private let loaded: [ELFParser.Segment]
    private let entries: [(tag: UInt64, value: UInt64)]
    private let strings: [UInt8]

    init(_ segment: ELFParser.Segment, parser: ELFParser, loaded: [ELFParser.Segment]) throws(ELFError) {
        self.parser = parser
        self.loaded = loaded
        entries = try Self.readEntries(segment, parser)
        guard let table = Self.value(of: Tag.stringTable, in: entries) else {
            strings = []
            return
        }
        let size = Self.value(of: Tag.stringTableSize, in: entries) ?? 0
        let place = try Self.place(of: table, in: loaded, parser, what: "dynamic string table")
        strings = try parser.source.bytes(at: place, length: size, what: "dynamic string table")
    }

    /// Copies what the entries say into `file`.
    func fill(_ file: inout ELFFile) throws(ELFError) {
        for entry in entries {
            switch entry.tag {
            case Tag.needed: file.needed.append(try string(entry.value, of: "DT_NEEDED"))
            case Tag.soname: file.soname = try string(entry.value, of: "DT_SONAME")
            case Tag.rpath: file.rpath = Self.folders(try string(entry.value, of: "DT_RPATH"))
            case Tag.runpath: file.runpath = Self.folders(try string(entry.value, of: "DT_RUNPATH"))
            default: break
            }
        }
        file.versionNeeds = try readVersionNeeds()
    }

    /// Copies what the entries say into `details`.
    func fill(_ details: inout ELFDetails) throws(ELFError) {
        for entry in entries {
            switch entry.tag {
            case Tag.needed: details.needed.append(try string(entry.value, of: "DT_NEEDED"))
            case Tag.soname: details.soname = try string(entry.value, of: "DT_SONAME")
            case Tag.rpath: details.rpath = Self.folders(try string(entry.value, of: "DT_RPATH"))
            case Tag.runpath: details.runpath = Self.folders(try string(entry.value, of: "DT_RUNPATH"))
            default: fillFlags(entry, &details)
            }
        }
        // No check asks for them: damage here is no fault of the file's that lintian would tell.
        details.versionNeeds = (try? readVersionNeeds()) ?? []
    }

    private func fillFlags(_ entry: (tag: UInt64, value: UInt64), _ details: inout ELFDetails) {
        switch entry.tag {
        case Tag.debug: details.hasDebugEntry = true
        case Tag.textRelocations: details.hasTextRelocations = true
        case Tag.bindNow: details.isBoundNow = true
        // DF_BIND_NOW; DF_1_NOW and DF_1_PIE.
        case Tag.flags: details.isBoundNow = details.isBoundNow || entry.value & 0x8 != 0
        case Tag.flags1:
            details.isBoundNow = details.isBoundNow || entry.value & 0x1 != 0
            details.isPositionIndependentProgram = entry.value & 0x0800_0000 != 0
        default: break
        }
    }

    private static func folders(_ path: String) -> [String] {
        path.split(separator: ":").map(String.init)
    }

    private static func value(of tag: UInt64, in entries: [(tag: UInt64, value: UInt64)]) -> UInt64? {
        entries.first { $0.tag == tag }?.value
    }

    private static func readEntries(
        _ segment: ELFParser.Segment, _ parser: ELFParser
    ) throws(ELFError) -> [(tag: UInt64, value: UInt64)] {
        let word = parser.machine.wordSize == .bits64 ? 8 : 4
        let table = try parser.fields(at: segment.offset, length: segment.length, what: "dynamic section")
        var entries: [(tag: UInt64, value: UInt64)] = []
        for start in stride(from: 0, to: table.bytes.count - 2 * word + 1, by: 2 * word) {
            let tag = table.address(start)
            guard tag != 0 else { break }
            guard entries.count < mostEntries else {
                throw .malformed(file: parser.source.name, what: "more than \(mostEntries) dynamic entries")
            }
            entries.append((tag, table.address(start + word)))
        }
        return entries
    }

    /// Where in the file the byte lies that is loaded at `address`.
    private static func place(
        of address: UInt64, in loaded: [ELFParser.Segment], _ parser: ELFParser, what: String
    ) throws(ELFError) -> UInt64 {
        for segment in loaded where address >= segment.address && address - segment.address < segment.length {
            let (place, overflow) = segment.offset.addingReportingOverflow(address - segment.address)
            if !overflow { return place }
        }
        throw .malformed(
            file: parser.source.name, what: "the address 0x\(String(address, radix: 16)) of its \(what) is not loaded")
    }

    /// PATH_MAX; no name of a library or list of folders is longer.
    private static let longestString = 4096
    /// More than any library needs.
    private static let mostEntries = 10_000

    private func string(_ offset: UInt64, of what: String) throws(ELFError) -> String {
        guard offset < UInt64(strings.count) else {
            throw .malformed(file: parser.source.name, what: "\(what) points behind the dynamic string table")
        }
        let rest = strings[Int(offset)...].prefix(Self.longestString + 1)
        let text = rest.prefix { $0 != 0 }
        guard text.endIndex < rest.endIndex else {
            throw .malformed(file: parser.source.name, what: "the name of \(what) has no end")
        }
        return String(decoding: text, as: UTF8.self)
    }
}

// MARK: - Version needs

extension DynamicSection {
    /// More than any library needs; a chain that loops ends here.
    private static let mostNeeds = 10_000
    /// Ten times what large programs need; names may overlap in the string table, so that its size is no bound.
    private static let mostNeedBytes = 1 << 15

    /// What was found so far, each library's version once.
    private struct FoundNeeds {
        var budget = mostNeeds
        private var seen: [String: Set<String>] = [:]
        private var bytes = 0

        /// Whether `version` of `library` was not met before; without a version, whether the library was not.
        mutating func isNew(_ version: String?, of library: String) -> Bool {
            let isNewLibrary = seen[library] == nil
            if isNewLibrary {
                seen[library] = []
                bytes += library.utf8.count
            }
            guard let version else { return isNewLibrary }
            guard seen[library]?.insert(version).inserted == true else { return false }
            bytes += version.utf8.count
            return true
        }

        func check(_ file: String) throws(ELFError) {
            guard budget > 0 else { throw .malformed(file: file, what: "more than \(mostNeeds) version needs") }
            guard bytes <= mostNeedBytes else {
                throw .tooLarge(
                    file: file, what: "names of version needs", count: UInt64(bytes), limit: UInt64(mostNeedBytes))
            }
        }
    }

    private func readVersionNeeds() throws(ELFError) -> [ELFFile.VersionNeed] {
        guard let address = Self.value(of: Tag.versionNeeds, in: entries) else { return [] }
        let count = Self.value(of: Tag.versionNeedCount, in: entries) ?? 0
        guard count <= Self.mostNeeds else {
            throw .tooLarge(
                file: parser.source.name, what: "version needs", count: count, limit: UInt64(Self.mostNeeds))
        }
        var place = try Self.place(of: address, in: loaded, parser, what: "version needs")
        var needs: [ELFFile.VersionNeed] = []
        var found = FoundNeeds()
        for _ in 0..<count {
            // Elf_Verneed: vn_version, vn_cnt, vn_file, vn_aux, vn_next; the same in both classes.
            let record = try parser.fields(at: place, length: 16, what: "version need")
            let library = try string(UInt64(record.word(4)), of: "vn_file")
            let isNew = found.isNew(nil, of: library)
            try found.check(parser.source.name)
            let names = try versions(
                of: library, at: try step(place, record.word(8)), count: Int(record.half(2)), &found)
            if isNew || !names.isEmpty { needs.append(ELFFile.VersionNeed(library: library, versions: names)) }
            guard record.word(12) != 0 else { break }
            place = try step(place, record.word(12))
        }
        return needs
    }

    private func versions(
        of library: String, at start: UInt64, count: Int, _ found: inout FoundNeeds
    ) throws(ELFError) -> [String] {
        var place = start
        var names: [String] = []
        for _ in 0..<count {
            found.budget -= 1
            try found.check(parser.source.name)
            // Elf_Vernaux: vna_hash, vna_flags, vna_other, vna_name, vna_next.
            let record = try parser.fields(at: place, length: 16, what: "version name")
            let name = try string(UInt64(record.word(8)), of: "vna_name")
            if found.isNew(name, of: library) { names.append(name) }
            guard record.word(12) != 0 else { break }
            place = try step(place, record.word(12))
        }
        return names
    }

    private func step(_ place: UInt64, _ distance: UInt32) throws(ELFError) -> UInt64 {
        let (next, overflow) = place.addingReportingOverflow(UInt64(distance))
        guard !overflow else {
            throw .malformed(file: parser.source.name, what: "a version need leads out of the file")
        }
        return next
    }
}
