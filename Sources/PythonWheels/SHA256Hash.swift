internal import Crypto
public import SystemPackage

/// A SHA-256 as locks write it: 64 hexadecimal digits.
public struct SHA256Hash: Sendable, Hashable, CustomStringConvertible {
    /// The digits, in lower case.
    public let hex: String

    /// Takes 64 hexadecimal digits, or nothing.
    public init?(hex: some StringProtocol) {
        let lower = hex.lowercased()
        guard lower.utf8.count == 64, lower.utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) })
        else {
            return nil
        }
        self.hex = lower
    }

    init(digest: some Sequence<UInt8>) {
        hex = digest.map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 2 ? digits : "0" + digits
        }.joined()
    }

    /// The same hash as RECORD writes it.
    var recordText: String {
        let digits = Array(hex)
        let bytes = stride(from: 0, to: digits.count, by: 2).map { start in
            UInt8(digits[start].hexDigitValue ?? 0) << 4 | UInt8(digits[start + 1].hexDigitValue ?? 0)
        }
        return "sha256=" + RecordHasher.base64(bytes)
    }

    /// The digits.
    public var description: String { hex }

    /// Hashes the file at `path`, a piece at a time.
    public init(ofFile path: FilePath) throws(WheelError) {
        var hasher = SHA256()
        var buffer = [UInt8](repeating: 0, count: 1 << 18)
        do {
            let file = try FileDescriptor.open(path, .readOnly)
            try file.closeAfter {
                while true {
                    let count = try buffer.withUnsafeMutableBytes { try file.read(into: $0) }
                    guard count > 0 else { return }
                    hasher.update(data: buffer[..<count])
                }
            }
        } catch {
            throw WheelError.cannotRead(path: path, reason: "\(error)")
        }
        self.init(digest: hasher.finalize())
    }
}
