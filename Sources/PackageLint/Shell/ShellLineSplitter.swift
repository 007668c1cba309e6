/// Puts the logical lines of a script together.
struct ShellLineSplitter {
    let bytes: [UInt8]
    let marks: [ShellMark]

    func lines() -> [ShellLine] {
        var lines: [ShellLine] = []
        var start = 0
        var number = 1
        while start < bytes.count {
            var end = start
            var last = number
            while end < bytes.count, bytes[end] != 0x0A || marks[end] == .continuation {
                if bytes[end] == 0x0A { last += 1 }
                end += 1
            }
            if let line = line(start..<end, from: number, to: last) { lines.append(line) }
            start = end + 1
            number = last + 1
        }
        return lines
    }

    private func line(_ range: Range<Int>, from first: Int, to last: Int) -> ShellLine? {
        let isHereDocument = range.contains { marks[$0] == .hereDocument }
        let text = text(range) { $0 != .comment }
        guard isHereDocument || text.utf8.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) else {
            return nil
        }
        return ShellLine(
            number: first, lastNumber: last, text: text,
            withoutSingleQuotes: self.text(range) { $0 != .comment && $0 != .singleQuoted },
            withoutQuotes: self.text(range) { $0 != .comment && $0 != .singleQuoted && $0 != .doubleQuoted },
            isHereDocument: isHereDocument)
    }

    private func text(_ range: Range<Int>, where wanted: (ShellMark) -> Bool) -> String {
        var kept: [UInt8] = []
        for place in range where marks[place] != .continuation && wanted(marks[place]) { kept.append(bytes[place]) }
        return String(decoding: kept, as: UTF8.self)
    }
}
