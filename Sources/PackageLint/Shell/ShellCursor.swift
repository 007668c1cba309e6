/// A place in the bytes of a script, which marks what it has passed.
struct ShellCursor {
    let bytes: [UInt8]
    private(set) var place = 0
    private(set) var line: Int
    private(set) var marks: [ShellMark]

    init(_ bytes: [UInt8], line: Int) {
        self.bytes = bytes
        self.line = line
        marks = [ShellMark](repeating: .code, count: bytes.count)
    }

    var isAtEnd: Bool { place >= bytes.count }

    /// The byte here or a few places on; nil behind the end.
    func peek(_ distance: Int = 0) -> UInt8? {
        let wanted = place + distance
        return wanted >= 0 && wanted < bytes.count ? bytes[wanted] : nil
    }

    /// Whether these bytes follow.
    func follows(_ text: StaticString) -> Bool {
        guard bytes.count - place >= text.utf8CodeUnitCount else { return false }
        return text.withUTF8Buffer { wanted in
            for (offset, byte) in wanted.enumerated() where bytes[place + offset] != byte { return false }
            return true
        }
    }

    /// Steps over `count` bytes.
    mutating func advance(_ count: Int = 1, as mark: ShellMark = .code) {
        for _ in 0..<count {
            guard place < bytes.count else { return }
            if bytes[place] == 0x0A { line += 1 }
            marks[place] = mark
            place += 1
        }
    }

    /// Marks what was passed since `start`.
    mutating func mark(from start: Int, as mark: ShellMark) {
        for passed in start..<max(start, place) { marks[passed] = mark }
    }

    /// Goes on in the line behind the one with `fault`; false if there is none.
    mutating func resume(behind fault: Int) -> Bool {
        guard let newline = bytes[min(max(0, fault), bytes.count)...].firstIndex(of: 0x0A) else { return false }
        for rest in newline..<bytes.count { marks[rest] = .code }
        place = newline + 1
        line = 1 + bytes[..<place].count { $0 == 0x0A }
        return true
    }

    /// The text from `start` to here.
    func text(from start: Int) -> String { String(decoding: bytes[start..<place], as: UTF8.self) }
}
