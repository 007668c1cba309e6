@testable import ELFFiles

/// Writes small ELF files, so that a test can say what a file holds and where it is broken.
struct SampleELF {
    var machine = ELFMachine.amd64
    var type: UInt16 = 3
    var needed: [String] = ["libc.so.6"]
    var soname: String?
    var runpath: String?
    var rpath: String?
    var interpreter: String?
    var versions: [(library: String, names: [String])] = [("libc.so.6", ["GLIBC_2.2.5", "GLIBC_2.17"])]
    var hasSymbolTable = false
    /// Where a section with instructions lies.
    var code: Range<Int>?

    /// The file is loaded as a whole at this address.
    private let base: UInt64 = 0x40_0000
    private var wide: Bool { machine.wordSize == .bits64 }

    private func number(_ value: UInt64, _ count: Int) -> [UInt8] {
        let little = (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * UInt64($0))) }
        return machine.byteOrder == .littleEndian ? little : little.reversed()
    }

    private func half(_ value: Int) -> [UInt8] { number(UInt64(value), 2) }
    private func word(_ value: Int) -> [UInt8] { number(UInt64(value), 4) }
    private func address(_ value: UInt64) -> [UInt8] { number(value, wide ? 8 : 4) }

    /// The file's bytes: header, program headers, strings, version needs, dynamic section, interpreter, sections.
    func bytes() -> [UInt8] {
        var strings = StringTable()
        let headerSize = wide ? 64 : 52
        let segmentSize = wide ? 56 : 32
        let segments = interpreter == nil ? 2 : 3
        let start = headerSize + segments * segmentSize
        let needs = versionNeeds(&strings)
        var entries = needed.map { (UInt64(1), UInt64(strings.offset(of: $0))) }
        for (tag, text) in [(UInt64(14), soname), (15, rpath), (29, runpath)] {
            if let text { entries.append((tag, UInt64(strings.offset(of: text)))) }
        }
        let needsAt = start
        let stringsAt = needsAt + needs.count
        entries += [(5, base + UInt64(stringsAt)), (10, UInt64(strings.bytes.count))]
        if !versions.isEmpty {
            entries += [(0x6FFF_FFFE, base + UInt64(needsAt)), (0x6FFF_FFFF, UInt64(versions.count))]
        }
        let dynamic: [UInt8] = (entries + [(0, 0)]).flatMap { address($0.0) + address($0.1) }
        let dynamicAt = stringsAt + strings.bytes.count
        let loader: [UInt8] = interpreter.map { Array($0.utf8) + [0] } ?? []
        let loaderAt = dynamicAt + dynamic.count
        let sectionsAt = loaderAt + loader.count
        var sections: [[UInt8]] = hasSymbolTable ? [section(2)] : []
        if let code { sections.append(section(1, flags: 4, code)) }
        if !sections.isEmpty { sections.insert(section(0), at: 0) }
        var table = segment(1, 0, UInt64(sectionsAt)) + segment(2, UInt64(dynamicAt), UInt64(dynamic.count))
        if segments == 3 { table += segment(3, UInt64(loaderAt), UInt64(loader.count)) }
        let head = header(segments, sections: sections.count, at: sectionsAt)
        return [head, table, needs, strings.bytes, dynamic, loader, sections.flatMap { $0 }].flatMap { $0 }
    }

    private func header(_ segments: Int, sections: Int, at sectionsAt: Int) -> [UInt8] {
        let order: UInt8 = machine.byteOrder == .littleEndian ? 1 : 2
        var bytes: [UInt8] = ELFFile.magic + [wide ? 2 : 1, order, 1] + [UInt8](repeating: 0, count: 9)
        bytes += half(Int(type)) + half(Int(machine.number)) + word(1) + address(0)
        bytes += address(wide ? 64 : 52) + address(sections == 0 ? 0 : UInt64(sectionsAt)) + word(0)
        bytes += half(wide ? 64 : 52) + half(wide ? 56 : 32) + half(segments)
        return bytes + half(wide ? 64 : 40) + half(sections) + half(0)
    }

    private func segment(_ type: Int, _ offset: UInt64, _ length: UInt64) -> [UInt8] {
        let place = address(offset) + address(base + offset) + address(base + offset)
        let size = address(length) + address(length)
        return wide
            ? word(type) + word(4) + place + size + address(1) : word(type) + place + size + word(4) + address(1)
    }

    private func section(_ type: Int, flags: UInt64 = 0, _ place: Range<Int> = 0..<0) -> [UInt8] {
        word(0) + word(type) + address(flags) + address(0) + address(UInt64(place.lowerBound))
            + address(UInt64(place.count)) + [UInt8](repeating: 0, count: wide ? 24 : 16)
    }

    private func versionNeeds(_ strings: inout StringTable) -> [UInt8] {
        var bytes: [UInt8] = []
        for (index, need) in versions.enumerated() {
            let length = 16 + 16 * need.names.count
            bytes += half(1) + half(need.names.count) + word(strings.offset(of: need.library)) + word(16)
            bytes += word(index == versions.count - 1 ? 0 : length)
            for (place, name) in need.names.enumerated() {
                bytes += word(0) + half(0) + half(2 + place) + word(strings.offset(of: name))
                bytes += word(place == need.names.count - 1 ? 0 : 16)
            }
        }
        return bytes
    }
}

private struct StringTable {
    var bytes: [UInt8] = [0]

    mutating func offset(of text: String) -> Int {
        defer { bytes += Array(text.utf8) + [0] }
        return bytes.count
    }
}
