import Crypto

/// The hashes of one content.
public struct Digest: Sendable, Hashable {
    /// 16 bytes, which dpkg's `md5sums` asks for: a checksum against accidents, no proof of anything.
    public let md5: [UInt8]
    /// 32 bytes.
    public let sha256: [UInt8]

    /// Reads `content` once and hashes it twice.
    public init(of content: FileContent) throws {
        var md5 = Insecure.MD5()
        var sha256 = SHA256()
        try content.read { bytes in
            md5.update(bufferPointer: bytes)
            sha256.update(bufferPointer: bytes)
        }
        self.md5 = Array(md5.finalize())
        self.sha256 = Array(sha256.finalize())
    }

    /// Bytes as lower-case hexadecimal digits.
    public static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
        var text: [UInt8] = []
        for byte in bytes { text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
        return String(decoding: text, as: UTF8.self)
    }

    private static let digits = Array("0123456789abcdef".utf8)
}
