/// Characters that turn the direction of writing, so that people read other code than the machine.
struct TrojanSourceCheck: FileCheck {
    static let trojan = Tag(
        "unicode-trojan", .experimental,
        "A name or a script has invisible characters that turn the direction of writing.",
        advice: "What an editor shows is not what runs (CVE-2021-42574). Remove the characters.",
        source: "Unicode Technical Report 36; CVE-2021-42574")

    static let tags = [trojan]

    func inspect(_ inspected: InspectedFile, _ findings: inout Findings) {
        guard inspected.file.content.interpreter != nil else { return }
        var line = 1
        var reported: Set<Turn> = []
        Self.turns(in: inspected.content) { turn, isNewLine in
            if isNewLine { (line, reported) = (line + 1, []) }
            guard let turn, reported.insert(turn).inserted else { return }
            findings.add(Self.trojan, "Contents \(turn)", at: inspected.file.path, line: line)
        }
    }

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        for file in package.files.all {
            Self.turns(in: file.rawName) { turn, _ in
                if let turn { findings.add(Self.trojan, "File name \(turn)", at: file.shown) }
            }
        }
    }

    /// One such character.
    private struct Turn: Hashable, CustomStringConvertible {
        let scalar: UInt32

        var description: String {
            "U+\(String(scalar, radix: 16, uppercase: true)) \"\(TrojanSourceCheck.names[scalar] ?? "")\""
        }
    }

    /// Calls `body` with each such character, and with nil at each line's end.
    private static func turns(in bytes: [UInt8], _ body: (Turn?, _ isNewLine: Bool) -> Void) {
        for index in bytes.indices {
            if bytes[index] == 0x0A { body(nil, true) }
            guard bytes[index] == 0xE2 || bytes[index] == 0xD8, index + 1 < bytes.count else { continue }
            let next = UInt32(bytes[index + 1] & 0x3F)
            var scalar = UInt32(bytes[index] & 0x1F) << 6 | next
            if bytes[index] == 0xE2 {
                guard index + 2 < bytes.count else { continue }
                scalar = 0x2000 | next << 6 | UInt32(bytes[index + 2] & 0x3F)
            }
            if names[scalar] != nil { body(Turn(scalar: scalar), false) }
        }
    }

    private static let names: [UInt32: String] = [
        0x061C: "ARABIC LETTER MARK", 0x200E: "LEFT-TO-RIGHT MARK", 0x200F: "RIGHT-TO-LEFT MARK",
        0x202A: "LEFT-TO-RIGHT EMBEDDING", 0x202B: "RIGHT-TO-LEFT EMBEDDING", 0x202C: "POP DIRECTIONAL FORMATTING",
        0x202D: "LEFT-TO-RIGHT OVERRIDE", 0x202E: "RIGHT-TO-LEFT OVERRIDE", 0x2066: "LEFT-TO-RIGHT ISOLATE",
        0x2067: "RIGHT-TO-LEFT ISOLATE", 0x2068: "FIRST STRONG ISOLATE", 0x2069: "POP DIRECTIONAL ISOLATE",
    ]
}
