public import SystemPackage

/// The members of an ar archive, found by going from header to header (ar(5), deb(5)).
public struct ArDirectory: Sendable {
    /// The members in their order.
    public private(set) var members: [ArMember] = []
    /// What is wrong with the archive; the members before that are there.
    public private(set) var faults = FaultLog()

    /// The bytes that an ar archive begins with.
    public static let magic = Array("!<arch>\n".utf8)
    /// A .deb has three; what has more than this is none.
    private static let mostMembers = 1000
    private static let headerSize = 60

    /// Reads the headers in `file`, which is `size` bytes long.
    ///
    /// - Throws: ``StreamError`` if it cannot be read or does not begin as an ar archive does.
    public init(_ file: FileDescriptor, size: Int64) throws(StreamError) {
        let whole = FileSlice(file, from: 0, count: size)
        guard try whole.bytes(at: 0, count: Self.magic.count) == Self.magic else {
            throw StreamError(.corrupt, "it is no ar archive")
        }
        var position = Int64(Self.magic.count)
        while position < size, let next = try readMember(at: position, in: whole) { position = next }
    }

    /// Reads the header at `position`.
    ///
    /// - Returns: where the next one begins; nil if there can be none.
    private mutating func readMember(at position: Int64, in file: FileSlice) throws(StreamError) -> Int64? {
        guard members.count < Self.mostMembers else {
            faults.add(.tooLarge, "it has more than \(Self.mostMembers) members")
            return nil
        }
        let header = try file.bytes(at: position, count: Self.headerSize)
        guard header.count == Self.headerSize else {
            addFragment(header, at: position)
            return nil
        }
        guard header[58] == 0x60, header[59] == 0x0A, let declared = Self.size(header[48..<58]) else {
            faults.add(.malformed, "there is no member's header at byte \(position)")
            return nil
        }
        let start = position + Int64(Self.headerSize)
        let there = min(declared, file.count - start)
        let name = Self.name(header[..<16])
        members.append(ArMember(name: name, start: start, size: there, declaredSize: declared))
        if there < declared {
            faults.add(.malformed, "it is cut off: \(name) declares \(declared) bytes, and \(there) are there")
        }
        // Members begin at even places.
        return start + declared + declared % 2
    }

    private mutating func addFragment(_ bytes: [UInt8], at position: Int64) {
        let kind: ArchiveFault.Kind = members.count < 3 ? .malformed : .trailingData
        faults.add(kind, "\(bytes.count) bytes at byte \(position) are too few for a member's header")
    }

    private static func name(_ field: ArraySlice<UInt8>) -> String {
        var name = field
        while name.last == 0x20 { name.removeLast() }
        if name.last == UInt8(ascii: "/") { name.removeLast() }
        return String(decoding: name, as: UTF8.self)
    }

    /// Decimal digits, filled up with spaces.
    private static func size(_ field: ArraySlice<UInt8>) -> Int64? {
        let digits = field.prefix { $0 != 0x20 }
        guard field[digits.endIndex...].allSatisfy({ $0 == 0x20 }) else { return nil }
        guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int64(String(decoding: digits, as: UTF8.self))
    }
}
