/// The fields of a control file as they stand there: in their order, with their lines, faults and all.
///
/// Nothing is corrected, since checks want to see what is wrong (deb-control(5), Policy 5.1).
public struct ControlFields: Sendable {
    /// One field.
    public struct Field: Sendable, Hashable {
        /// The name as it is written.
        public let name: String
        /// The value: spaces around the first line are gone, continuation lines are as they stand, with newlines
        /// between and their first space kept.
        public let value: String
        /// Where the field begins, counted from 1.
        public let line: Int
    }

    /// All fields, doubled ones too.
    public let fields: [Field]
    /// Lines that belong to no field: without a colon, or behind the end of the paragraph.
    public let strayLines: [Int]
    /// The whole text.
    public let text: String

    /// Reads `text`, whatever it is.
    public init(_ text: String) {
        self.text = text
        var fields: [Field] = []
        var stray: [Int] = []
        var hasEnded = false
        for (index, line) in text.allLines.enumerated() {
            if line.isBlank {
                hasEnded = hasEnded || !fields.isEmpty
            } else if hasEnded {
                stray.append(index + 1)
            } else if line.first == " " || line.first == "\t", let last = fields.popLast() {
                fields.append(Field(name: last.name, value: last.value + "\n" + line, line: last.line))
            } else if let colon = line.firstIndex(of: ":"), colon != line.startIndex {
                let value = line[line.index(after: colon)...].trimmingSpaces()
                fields.append(Field(name: String(line[..<colon]), value: String(value), line: index + 1))
            } else {
                stray.append(index + 1)
            }
        }
        self.fields = fields
        self.strayLines = stray
    }

    /// The value of the first field of this name; names know no case (Policy 5.1).
    public subscript(name: String) -> String? { field(name)?.value }

    /// The value of the first field of this name on one line.
    public func unfolded(_ name: String) -> String? {
        self[name].map { String($0.replacing("\n", with: "")[...].trimmingSpaces()) }
    }

    /// The first field of this name.
    public func field(_ name: String) -> Field? {
        fields.first { $0.name.lowercased() == name.lowercased() }
    }
}

extension Substring {
    /// Without spaces and tabs at either end.
    func trimmingSpaces() -> Substring {
        var text = drop { $0 == " " || $0 == "\t" }
        while let last = text.last, last == " " || last == "\t" || last == "\r" { text.removeLast() }
        return text
    }
}
