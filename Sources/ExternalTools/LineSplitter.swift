/// Cuts a stream of bytes into lines.
///
/// A line ends with LF, CR or CR LF (programs redraw a progress line with CR); one that grows past ``limit`` bytes is
/// handed on in pieces, so that a program without line ends costs no memory.
struct LineSplitter {
    /// Bytes of the longest line.
    let limit: Int
    private var pending: [UInt8] = []

    init(limit: Int = 64 << 10) {
        self.limit = limit
    }

    /// Takes the next bytes and returns the lines that are now complete; empty lines are left out.
    mutating func lines(adding bytes: [UInt8]) -> [String] {
        var lines: [String] = []
        for byte in bytes {
            let isEnd = byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
            if !isEnd { pending.append(byte) }
            if isEnd || pending.count >= limit, let line = rest() { lines.append(line) }
        }
        return lines
    }

    /// What follows the last line end, if anything does.
    mutating func rest() -> String? {
        guard !pending.isEmpty else { return nil }
        defer { pending.removeAll(keepingCapacity: true) }
        return String(decoding: pending, as: UTF8.self)
    }
}
