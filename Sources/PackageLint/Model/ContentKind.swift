internal import ELFFiles

/// What a file's content is, told from its first bytes and never from its name.
public enum ContentKind: Sendable, Hashable {
    /// No bytes at all.
    case empty
    /// A program or library (System V ABI).
    case elf
    /// A text whose first line is `#!`, with the interpreter's path and what follows it.
    case script(interpreter: String, argument: String)
    /// gzip (RFC 1952).
    case gzip
    /// xz.
    case xz
    /// bzip2.
    case bzip2
    /// zip, and so wheels and eggs.
    case zip
    /// Text: no NUL in its first 4 KiB.
    case text
    /// Anything else.
    case data

    /// Looks at the first bytes of a file.
    public init(_ head: some Collection<UInt8>) {
        let start = Array(head.prefix(4096))
        if start.isEmpty {
            self = .empty
        } else if start.starts(with: ELFFile.magic) {
            self = .elf
        } else if start.starts(with: [0x23, 0x21]) {
            self = Self.script(start)
        } else if let kind = Self.magics.first(where: { start.starts(with: $0.bytes) })?.kind {
            self = kind
        } else {
            self = start.contains(0) ? .data : .text
        }
    }

    private static let magics: [(bytes: [UInt8], kind: ContentKind)] = [
        ([0x1F, 0x8B], .gzip), ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], .xz), ([0x42, 0x5A, 0x68], .bzip2),
        ([0x50, 0x4B, 0x03, 0x04], .zip),
    ]

    private static func script(_ start: [UInt8]) -> ContentKind {
        let line = String(decoding: start.dropFirst(2).prefix { $0 != 0x0A }, as: UTF8.self)
        let parts = line.split(maxSplits: 1) { $0 == " " || $0 == "\t" || $0 == "\r" }
        return .script(
            interpreter: parts.first.map(String.init) ?? "",
            argument: parts.count > 1 ? String(parts[1].trimmingSpaces()) : "")
    }

    /// The interpreter of a script.
    public var interpreter: String? {
        guard case .script(let interpreter, _) = self else { return nil }
        return interpreter
    }
}
