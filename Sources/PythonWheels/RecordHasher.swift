internal import Crypto

/// Hashes one file of a wheel by the algorithm that its RECORD entry names.
///
/// SHA-256 is what PEP 427 asks for at least; the longer ones are allowed.
struct RecordHasher {
    private enum Algorithm {
        case sha256(SHA256)
        case sha384(SHA384)
        case sha512(SHA512)
    }

    private var algorithm: Algorithm
    private let expected: String
    private let path: String

    /// Takes `sha256=DIGITS`.
    init(_ hash: String, path: String) throws(WheelFault) {
        expected = hash
        self.path = path
        switch hash.prefix(while: { $0 != "=" }) {
        case "sha256": algorithm = .sha256(SHA256())
        case "sha384": algorithm = .sha384(SHA384())
        case "sha512": algorithm = .sha512(SHA512())
        default: throw .malformed(file: "RECORD", reason: "“\(hash)” of \(path) is no sha256 hash or better")
        }
    }

    /// Takes the next bytes.
    mutating func update(_ bytes: UnsafeRawBufferPointer) {
        switch algorithm {
        case .sha256(var hasher):
            hasher.update(bufferPointer: bytes)
            algorithm = .sha256(hasher)
        case .sha384(var hasher):
            hasher.update(bufferPointer: bytes)
            algorithm = .sha384(hasher)
        case .sha512(var hasher):
            hasher.update(bufferPointer: bytes)
            algorithm = .sha512(hasher)
        }
    }

    /// Compares what came with what RECORD says.
    func check() throws(WheelFault) {
        let got =
            switch algorithm {
            case .sha256(let hasher): "sha256=" + Self.base64(Array(hasher.finalize()))
            case .sha384(let hasher): "sha384=" + Self.base64(Array(hasher.finalize()))
            case .sha512(let hasher): "sha512=" + Self.base64(Array(hasher.finalize()))
            }
        guard got == expected else { throw .recordMismatch(file: path, expected: expected, got: got) }
    }

    /// RFC 4648's URL-safe alphabet without padding, as PEP 427 has it.
    static func base64(_ bytes: [UInt8]) -> String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
        var digits: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            let bits = (Array(group) + [0, 0]).prefix(3).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
            for place in 0...group.count { digits.append(alphabet[Int(bits >> (18 - 6 * UInt32(place)) & 63)]) }
        }
        return String(decoding: digits, as: UTF8.self)
    }
}
