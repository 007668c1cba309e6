/// The name of a Python distribution, compared as PEP 503 says: without case, with `-`, `_` and `.` alike.
public struct DistributionName: Sendable {
    /// The name as it was written.
    public let written: String
    /// Lower case, each run of `-`, `_` and `.` a single `-`.
    public let normalized: String

    /// Takes a name of letters, digits, `-`, `_` and `.` with a letter or digit at both ends (PEP 508), or nothing.
    public init?(_ name: some StringProtocol) {
        let bytes = Array(name.utf8)
        guard let first = bytes.first, let last = bytes.last, bytes.allSatisfy({ Self.isAllowed($0) }),
            !Self.isSeparator(first), !Self.isSeparator(last)
        else { return nil }
        written = String(name)
        normalized = written.lowercased().split { "-_.".contains($0) }.joined(separator: "-")
    }

    private static func isSeparator(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        isSeparator(byte) || (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
    }
}

extension DistributionName: Hashable, Comparable, CustomStringConvertible {
    /// Whether both name the same distribution.
    public static func == (left: DistributionName, right: DistributionName) -> Bool {
        left.normalized == right.normalized
    }

    /// The order of the normalised names.
    public static func < (left: DistributionName, right: DistributionName) -> Bool {
        left.normalized < right.normalized
    }

    /// Hashes the normalised name.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(normalized)
    }

    /// The name as it was written.
    public var description: String { written }
}
