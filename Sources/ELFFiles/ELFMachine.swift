/// The processor and its calling convention that a file was made for: `e_machine` with class and byte order.
public struct ELFMachine: Sendable, Hashable {
    /// Bits of an address.
    public enum WordSize: Int, Sendable, Hashable {
        case bits32 = 32
        case bits64 = 64
    }

    /// The order of the bytes of a number.
    public enum ByteOrder: Sendable, Hashable {
        case littleEndian
        case bigEndian
    }

    /// `e_machine`, as the System V ABI numbers it (62 is x86-64, 183 is AArch64).
    public let number: UInt16
    /// 32 or 64 bits.
    public let wordSize: WordSize
    /// Little or big endian.
    public let byteOrder: ByteOrder

    /// Describes a machine.
    public init(number: UInt16, wordSize: WordSize, byteOrder: ByteOrder) {
        self.number = number
        self.wordSize = wordSize
        self.byteOrder = byteOrder
    }

    /// Debian's amd64.
    public static let amd64 = ELFMachine(number: 62, wordSize: .bits64, byteOrder: .littleEndian)
    /// Debian's arm64.
    public static let arm64 = ELFMachine(number: 183, wordSize: .bits64, byteOrder: .littleEndian)

    /// The machine of a Debian architecture; nil for one that this package does not build for.
    public init?(debianArchitecture name: String) {
        switch name {
        case "amd64": self = .amd64
        case "arm64": self = .arm64
        default: return nil
        }
    }
}

extension ELFMachine: CustomStringConvertible {
    /// The usual name and, for the machines without one here, the number.
    public var description: String {
        let names: [UInt16: String] = [
            3: "i386", 8: "MIPS", 20: "PowerPC", 21: "PowerPC64", 22: "S/390", 40: "ARM", 62: "x86-64", 183: "AArch64",
            243: "RISC-V", 258: "LoongArch",
        ]
        let order = byteOrder == .littleEndian ? "little-endian" : "big-endian"
        return "\(names[number] ?? "machine \(number)") (\(wordSize.rawValue)-bit, \(order))"
    }
}
