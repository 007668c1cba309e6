/// The field Description taken apart (Policy 5.6.13).
struct DescriptionText {
    /// The first line.
    let synopsis: String
    /// The lines below, each with its leading space and without spaces at its end.
    let lines: [Substring]

    /// Nil without the field.
    init?(_ control: ControlFields) {
        guard let value = control["Description"] else { return nil }
        let all = value.allLines.map { line in
            var line = line
            while let last = line.unicodeScalars.last, last == " " || last == "\t" || last == "\r" {
                line.unicodeScalars.removeLast()
            }
            return line
        }
        synopsis = String((all.first ?? "").trimmingWhiteSpace())
        lines = Array(all.dropFirst())
    }

    /// The lines below the first as one text.
    var extended: String { lines.joined(separator: "\n") }

    /// The lines that are no empty ones, with their numbers below the synopsis, from 1.
    var numbered: [(number: Int, text: Substring)] {
        lines.enumerated().filter { !Self.isEmptyLine($0.element) }.map { ($0.offset + 1, $0.element) }
    }

    /// ` .`, which stands for an empty line.
    static func isEmptyLine(_ line: some StringProtocol) -> Bool { line.hasPrefix(" .") && line.dropFirst(2).isBlank }

    /// Whether a comma is followed by neither space nor digit.
    static func hasOddComma(_ text: some StringProtocol) -> Bool {
        let bytes = Array(text.utf8)
        return zip(bytes, bytes.dropFirst()).contains { first, next in
            first == 0x2C && next > 0x20 && !(0x30...0x39).contains(next)
        }
    }
}
