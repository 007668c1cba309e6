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

    private let firstByName: [String: Int]

    /// Reads `text`, whatever it is.
    public init(_ text: String) {
        self.text = text
        var reader = Reader()
        for (index, line) in text.allLines.enumerated() { reader.read(line, number: index + 1) }
        fields = reader.finish()
        strayLines = reader.stray
        var firstByName: [String: Int] = [:]
        for (index, field) in fields.enumerated() where firstByName[field.name.lowercased()] == nil {
            firstByName[field.name.lowercased()] = index
        }
        self.firstByName = firstByName
    }

    /// Puts lines together; a value of a million lines must not be copied for each of them.
    private struct Reader {
        private var fields: [Field] = []
        private var current: (name: String, lines: [Substring], line: Int)?
        private(set) var stray: [Int] = []
        private var hasEnded = false

        mutating func read(_ line: Substring, number: Int) {
            if line.isBlank {
                hasEnded = hasEnded || current != nil
            } else if hasEnded {
                stray.append(number)
            } else if line.first == " " || line.first == "\t", current != nil {
                current?.lines.append(line)
            } else if let colon = line.firstIndex(of: ":"), colon != line.startIndex {
                close()
                current = (String(line[..<colon]), [line[line.index(after: colon)...].trimmingSpaces()], number)
            } else {
                stray.append(number)
            }
        }

        mutating func finish() -> [Field] {
            close()
            return fields
        }

        private mutating func close() {
            guard let field = current else { return }
            fields.append(Field(name: field.name, value: field.lines.joined(separator: "\n"), line: field.line))
        }
    }

    /// The value of the first field of this name; names know no case (Policy 5.1).
    public subscript(name: String) -> String? { field(name)?.value }

    /// The value of the first field of this name on one line.
    public func unfolded(_ name: String) -> String? {
        self[name].map { String($0.replacing("\n", with: "")[...].trimmingSpaces()) }
    }

    /// The first field of this name.
    public func field(_ name: String) -> Field? {
        firstByName[name.lowercased()].map { fields[$0] }
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
