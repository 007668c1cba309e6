/// The header fields of METADATA and WHEEL (core metadata specification: RFC 822 fields in UTF-8).
struct MessageHeaders {
    private let fields: [(name: String, value: String)]
    /// What follows the first empty line.
    let body: String

    /// Reads fields; a line that is neither field nor continuation is left out, as Python's parser does.
    init(_ bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        var fields: [(name: String, value: String)] = []
        var rest = text[...]
        while let line = Self.takeLine(&rest), !line.isEmpty {
            if let first = line.first, first == " " || first == "\t" {
                guard var last = fields.popLast() else { continue }
                last.value += "\n" + Self.trimmed(line)
                fields.append(last)
            } else if let colon = line.firstIndex(of: ":") {
                fields.append((line[..<colon].lowercased(), Self.trimmed(line[colon...].dropFirst())))
            }
        }
        self.fields = fields
        body = String(rest)
    }

    /// The first field of this name, if it says anything.
    subscript(_ name: String) -> String? {
        all(name).first { !$0.isEmpty && $0 != "UNKNOWN" }
    }

    /// Every field of this name.
    func all(_ name: String) -> [String] {
        let wanted = name.lowercased()
        return fields.filter { $0.name == wanted }.map(\.value)
    }

    private static func takeLine(_ rest: inout Substring) -> Substring? {
        guard !rest.isEmpty else { return nil }
        let line = rest.prefix { !$0.isNewline }
        rest = rest[line.endIndex...].dropFirst()
        return line
    }

    private static func trimmed(_ text: some StringProtocol) -> String {
        var part = text.drop(while: \.isWhitespace)[...]
        while part.last?.isWhitespace == true { part = part.dropLast() }
        return String(part)
    }
}
