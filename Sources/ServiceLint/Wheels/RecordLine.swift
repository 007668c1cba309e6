/// One line of RECORD (PEP 376): path, hash, size.
struct RecordLine: Sendable, Hashable {
    /// The path relative to the folder that the `.dist-info` lies in.
    let path: String
    /// The base64url digits of its SHA-256; nil where it has none.
    let digest: [UInt8]?
    /// Counted from 1.
    let line: Int

    /// The lines of RECORD; one that cannot be read is left out.
    static func lines(of bytes: [UInt8]) -> [RecordLine] {
        var all: [RecordLine] = []
        for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            if let record = RecordLine(line.last == 0x0D ? line.dropLast() : line, index + 1) { all.append(record) }
        }
        return all
    }

    private init?(_ line: ArraySlice<UInt8>, _ number: Int) {
        // A path may hold commas, the two fields behind it do not.
        guard let last = line.lastIndex(of: 0x2C), let middle = line[..<last].lastIndex(of: 0x2C) else { return nil }
        var path = line[..<middle]
        if path.first == 0x22, path.last == 0x22, path.count > 1 { path = path.dropFirst().dropLast() }
        let hash = line[(middle + 1)..<last]
        self.path = String(decoding: path, as: UTF8.self)
        digest = hash.starts(with: Self.prefix) ? Array(hash.dropFirst(Self.prefix.count)) : nil
        self.line = number
    }

    private static let prefix = Array("sha256=".utf8)

    /// Whether the digits are those of `sha256`, 32 bytes.
    func matches(_ sha256: [UInt8]) -> Bool? {
        guard let digest else { return nil }
        return digest.drop { _ in false }.elementsEqual(Self.base64(sha256))
    }

    /// base64url without the `=` at its end (RFC 4648).
    static func base64(_ bytes: [UInt8]) -> [UInt8] {
        var digits: [UInt8] = []
        digits.reserveCapacity(44)
        var (buffer, bits): (UInt32, UInt32) = (0, 0)
        for byte in bytes {
            buffer = (buffer << 8 | UInt32(byte)) & 0xFFFF
            bits += 8
            while bits >= 6 {
                bits -= 6
                digits.append(alphabet[Int(buffer >> bits & 63)])
            }
        }
        if bits > 0 { digits.append(alphabet[Int(buffer << (6 - bits) & 63)]) }
        return digits
    }

    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
}
