/// Numbers of one file's class and byte order, in bytes that were checked to be there.
struct ELFFields {
    private(set) var bytes: [UInt8]
    let machine: ELFMachine.WordSize
    let order: ELFMachine.ByteOrder

    /// The number of `count` bytes at `offset`; zero past the end, which callers exclude by reading whole records.
    private func number(at offset: Int, count: Int) -> UInt64 {
        guard offset >= 0, count <= 8, offset <= bytes.count - count else { return 0 }
        let field = bytes[offset..<offset + count]
        return order == .bigEndian
            ? field.reduce(0) { $0 << 8 | UInt64($1) }
            : field.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// `Elf32_Half` and `Elf64_Half`.
    func half(_ offset: Int) -> UInt16 { UInt16(truncatingIfNeeded: number(at: offset, count: 2)) }

    /// `Elf32_Word` and `Elf64_Word`.
    func word(_ offset: Int) -> UInt32 { UInt32(truncatingIfNeeded: number(at: offset, count: 4)) }

    /// An address, an offset or a size: four bytes or eight.
    func address(_ offset: Int) -> UInt64 { number(at: offset, count: machine == .bits64 ? 8 : 4) }

    private mutating func set(_ value: UInt64, at offset: Int, count: Int) {
        for place in 0..<count {
            let shift = 8 * UInt64(order == .bigEndian ? count - 1 - place : place)
            bytes[offset + place] = UInt8(truncatingIfNeeded: value >> shift)
        }
    }

    mutating func setHalf(_ value: UInt16, at offset: Int) { set(UInt64(value), at: offset, count: 2) }

    mutating func setAddress(_ value: UInt64, at offset: Int) {
        set(value, at: offset, count: machine == .bits64 ? 8 : 4)
    }

    mutating func clear(_ range: Range<Int>) {
        for place in range { bytes[place] = 0 }
    }
}
