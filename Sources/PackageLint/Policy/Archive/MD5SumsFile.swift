/// The lines of md5sums as md5sum(1) writes them (deb-md5sums(5)).
struct MD5SumsFile {
    /// The checksums, by paths without `./`.
    private(set) var byPath: [String: String] = [:]
    /// Lines that are something else.
    private(set) var strayLines: [(number: Int, text: String)] = []

    init(_ bytes: [UInt8]) {
        for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            guard !line.isEmpty else { continue }
            guard let (sum, path) = Self.parse(line) else {
                strayLines.append((index + 1, String(decoding: line, as: UTF8.self)))
                continue
            }
            byPath[path.hasPrefix("./") ? String(path.dropFirst(2)) : path] = sum
        }
    }

    /// 32 characters, two spaces, a path; a backslash before all says that the path has escapes.
    private static func parse(_ line: ArraySlice<UInt8>) -> (sum: String, path: String)? {
        let isEscaped = line.first == UInt8(ascii: "\\") && line.count > 34 && line.dropFirst(33).first == 0x20
        let rest = isEscaped ? line.dropFirst() : line
        guard rest.count > 34, !rest.prefix(32).contains(where: { $0 == 0x20 || $0 == 0x09 }) else { return nil }
        guard rest.dropFirst(32).prefix(2).elementsEqual([0x20, 0x20]) else { return nil }
        let path = isEscaped ? unescaped(rest.dropFirst(34)) : Array(rest.dropFirst(34))
        return (String(decoding: rest.prefix(32), as: UTF8.self), String(decoding: path, as: UTF8.self))
    }

    private static func unescaped(_ path: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        var isEscaped = false
        for byte in path {
            if byte == UInt8(ascii: "\\"), !isEscaped {
                isEscaped = true
                continue
            }
            result.append(isEscaped && byte == UInt8(ascii: "n") ? 0x0A : byte)
            isEscaped = false
        }
        return result
    }
}
