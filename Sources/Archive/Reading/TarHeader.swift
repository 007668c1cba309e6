/// One 512-byte header of a tar: v7, ustar or GNU (tar(5)).
struct TarHeader {
    var member: TarMember
    /// The type flag.
    let flag: UInt8
    /// Fields that hold no number.
    let badFields: [String]

    /// Reads a block, whose checksum was looked at before.
    init(_ block: UnsafeRawBufferPointer) {
        var badFields: [String] = []
        func number(_ range: Range<Int>, _ name: String) -> Int64 {
            if let value = TarNumber.parse(block[range]) { return value }
            badFields.append(name)
            return 0
        }
        flag = block[156]
        member = TarMember(
            name: Self.name(block), linkName: Self.text(block[157..<257]), kind: .file,
            mode: UInt32(truncatingIfNeeded: number(100..<108, "mode") & 0o7777),
            userID: number(108..<116, "uid"), groupID: number(116..<124, "gid"), userName: [], groupName: [],
            size: number(124..<136, "size"), modified: number(136..<148, "mtime"))
        if Self.hasOwnerNames(block) {
            member.userName = Self.text(block[265..<297])
            member.groupName = Self.text(block[297..<329])
        }
        self.badFields = badFields
        member.kind = Self.kind(flag)
    }

    /// Whether the sum of all bytes, the checksum's own counted as spaces, is what the header says.
    static func hasRightChecksum(_ block: UnsafeRawBufferPointer) -> Bool {
        var sum = 8 * 0x20
        for byte in block[..<148] { sum &+= Int(byte) }
        for byte in block[156...] { sum &+= Int(byte) }
        return TarNumber.parse(block[148..<156]) == Int64(sum)
    }

    /// Whether all bytes are zero.
    static func isEmpty(_ block: UnsafeRawBufferPointer) -> Bool { block.allSatisfy { $0 == 0 } }

    private static func kind(_ flag: UInt8) -> TarMember.Kind {
        switch flag {
        case 0, UInt8(ascii: "0"): .file
        case UInt8(ascii: "1"): .hardLink
        case UInt8(ascii: "2"): .symbolicLink
        case UInt8(ascii: "3"): .characterDevice
        case UInt8(ascii: "4"): .blockDevice
        case UInt8(ascii: "5"): .folder
        case UInt8(ascii: "6"): .fifo
        default: .other(flag)
        }
    }

    private static func text(_ field: Slice<UnsafeRawBufferPointer>) -> [UInt8] { Array(field.prefix { $0 != 0 }) }

    /// ustar has room for the folders of a long name; GNU keeps dates there.
    private static func name(_ block: UnsafeRawBufferPointer) -> [UInt8] {
        let name = text(block[0..<100])
        guard block[257..<263].elementsEqual(ustar), block[345] != 0 else { return name }
        return text(block[345..<500]) + [UInt8(ascii: "/")] + name
    }

    private static let ustar = Array("ustar\0".utf8)

    private static func hasOwnerNames(_ block: UnsafeRawBufferPointer) -> Bool {
        block[257..<262].elementsEqual(ustar[..<5])
    }
}
