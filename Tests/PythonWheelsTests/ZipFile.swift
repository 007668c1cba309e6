/// Writes zip files of stored members, hostile ones too: nothing is checked here.
struct ZipFile {
    /// One member.
    struct Member {
        var path: [UInt8]
        var bytes: [UInt8]
        /// The Unix mode with the file type, as the central directory has it.
        var mode: UInt32 = 0o100644
        /// What the headers say instead of the true size.
        var declaredSize: UInt32?

        init(_ path: String, _ text: String, mode: UInt32 = 0o100644, declaredSize: UInt32? = nil) {
            self.init(path, bytes: Array(text.utf8))
            self.mode = mode
            self.declaredSize = declaredSize
        }

        init(_ path: String, bytes: [UInt8]) {
            self.path = Array(path.utf8)
            self.bytes = bytes
        }
    }

    var members: [Member] = []

    private static func little(_ value: UInt32, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * UInt32($0))) }
    }

    /// APPNOTE.TXT 4.3.7 (local header), 4.3.12 (central directory), 4.3.16 (its end).
    func bytes() -> [UInt8] {
        var body: [UInt8] = []
        var directory: [UInt8] = []
        for member in members {
            let offset = UInt32(body.count)
            let size = Self.little(member.declaredSize ?? UInt32(member.bytes.count), 4)
            // Version 2.0, UTF-8 names, stored, 1980-01-01.
            var common = Self.little(20, 2) + Self.little(0x800, 2) + Self.little(0, 2) + Self.little(0, 2)
            common += Self.little(0x21, 2) + Self.little(Self.checksum(member.bytes), 4) + size + size
            common += Self.little(UInt32(member.path.count), 2) + Self.little(0, 2)
            body += Self.little(0x0403_4B50, 4) + common + member.path + member.bytes
            directory += Self.little(0x0201_4B50, 4) + Self.little(0x314, 2) + common + Self.little(0, 2)
            directory += Self.little(0, 2) + Self.little(0, 2) + Self.little(member.mode << 16, 4)
            directory += Self.little(offset, 4) + member.path
        }
        let count = Self.little(UInt32(members.count), 2)
        var end = Self.little(0x0605_4B50, 4) + Self.little(0, 4) + count + count
        end += Self.little(UInt32(directory.count), 4) + Self.little(UInt32(body.count), 4) + Self.little(0, 2)
        return body + directory + end
    }

    /// CRC-32 of ISO 3309.
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var crc = UInt32.max
        for byte in bytes {
            crc ^= UInt32(byte)
            for _ in 0..<8 { crc = crc & 1 == 1 ? (crc >> 1) ^ 0xEDB8_8320 : crc >> 1 }
        }
        return ~crc
    }
}
