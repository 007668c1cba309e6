/// The list of members at the end of a zip file (APPNOTE.TXT 4.3.12 and 4.3.16).
enum ZipDirectory {
    /// Whether `unzip -l` would list the members without a complaint.
    static func isSound(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBytes { bytes in
            guard let end = endRecord(bytes) else { return false }
            let (count, size, offset) = (short(bytes, end + 10), long(bytes, end + 12), long(bytes, end + 16))
            // Zip64 keeps the numbers elsewhere.
            guard count != 0xFFFF, offset != 0xFFFF_FFFF else { return true }
            return count > 0 && offset + size == end && has(count, recordsIn: bytes, from: offset, to: end)
        }
    }

    private static let longestComment = 65_535
    private static let endLength = 22

    private static func endRecord(_ bytes: UnsafeRawBufferPointer) -> Int? {
        guard bytes.count >= endLength else { return nil }
        let last = bytes.count - endLength
        return (max(0, last - longestComment)...last).reversed().first { long(bytes, $0) == 0x0605_4B50 }
    }

    private static func has(_ count: Int, recordsIn bytes: UnsafeRawBufferPointer, from start: Int, to end: Int) -> Bool
    {
        var place = start
        for _ in 0..<count {
            guard place + 46 <= end, long(bytes, place) == 0x0201_4B50 else { return false }
            place += 46 + short(bytes, place + 28) + short(bytes, place + 30) + short(bytes, place + 32)
        }
        return place <= end
    }

    private static func short(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> Int {
        Int(UInt16(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt16.self)))
    }

    private static func long(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> Int {
        Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
    }
}
