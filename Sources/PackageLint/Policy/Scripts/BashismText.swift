/// Expansions and operators that only bash has.
enum BashismText {
    /// Longer expansions are not looked at, so that no line takes long.
    private static let longest = 256

    /// The parts of `line` that dash does not know.
    static func find(in line: ShellLine) -> [String] {
        let bare = Array(line.withoutQuotes.utf8)
        let expanded = Array(line.withoutSingleQuotes.utf8)
        return symbols(bare) + words(line.withoutQuotes) + [braces(bare), process(bare)].compactMap { $0 }
            + expansions(expanded)
    }

    private static func text(_ bytes: some Sequence<UInt8>) -> String { String(decoding: Array(bytes), as: UTF8.self) }

    /// Whether `symbol` stands at `place`.
    private static func follows(_ bytes: [UInt8], _ place: Int, _ symbol: StaticString) -> Bool {
        guard place >= 0, bytes.count - place >= symbol.utf8CodeUnitCount else { return false }
        return symbol.withUTF8Buffer { $0.elementsEqual(bytes[place..<place + $0.count]) }
    }

    private static func symbols(_ bytes: [UInt8]) -> [String] {
        var found: [String] = []
        for place in bytes.indices {
            // `\[[` is part of a pattern.
            if follows(bytes, place, "[["), !follows(bytes, place, "[[:"),
                place == 0 || bytes[place - 1] != 0x5B && bytes[place - 1] != 0x5C
            {
                found.append("[[")
            } else if follows(bytes, place, "<<<") {
                found.append("<<<")
            } else if follows(bytes, place, " |&") {
                found.append("|&")
            } else if follows(bytes, place, "&>"), place == 0 || !"<>&".utf8.contains(bytes[place - 1]) {
                found.append("&>")
            } else if follows(bytes, place, "/dev/tcp") || follows(bytes, place, "/dev/udp") {
                found.append(text(bytes[place..<place + 8]))
            } else if follows(bytes, place, ">&"), let target = duplicate(bytes[(place + 2)...]) {
                found.append(">&" + target)
            }
        }
        return Array(Set(found)).sorted()
    }

    /// `>&file`, which must be `>file 2>&1`.
    private static func duplicate(_ rest: ArraySlice<UInt8>) -> String? {
        let blanks = rest.prefix { $0 == 0x20 || $0 == 0x09 }
        let word = rest.dropFirst(blanks.count).prefix(longest).prefix { !" \t;|)`&".utf8.contains($0) }
        guard let first = word.first, first != UInt8(ascii: "-"), first != UInt8(ascii: "$"),
            !(0x30...0x39).contains(first)
        else { return nil }
        return text(blanks) + text(word)
    }

    /// Reserved words of bash's.
    private static func words(_ line: String) -> [String] {
        let parts = line.split { $0 == " " || $0 == "\t" }
        var found: [String] = []
        for (index, part) in parts.enumerated() where index + 1 < parts.count {
            let isFirst =
                index == 0 || [";", "then", "do", "else", "{", "&&", "||", "|", "!"].contains(parts[index - 1])
                || parts[index - 1].hasSuffix(";") || parts[index - 1].hasSuffix(")")
            guard isFirst else { continue }
            if part == "function" || part == "select" { found.append("\(part) \(parts[index + 1])") }
            if part == "time" { found.append("time") }
        }
        if let first = parts.first, first.hasPrefix("(("), line.contains("))") { found.append(String(first)) }
        return found
    }

    /// `a{b,c}`.
    private static func braces(_ bytes: [UInt8]) -> String? {
        for place in bytes.indices.dropFirst() where bytes[place] == UInt8(ascii: "{") {
            let before = bytes[place - 1]
            guard before != UInt8(ascii: "$"), before != UInt8(ascii: "\\") else { continue }
            let inside = bytes[(place + 1)...].prefix(longest).prefix { !" \t\\}".utf8.contains($0) }
            guard inside.contains(UInt8(ascii: ",")), inside.endIndex < bytes.count,
                bytes[inside.endIndex] == UInt8(ascii: "}")
            else { continue }
            return text(bytes[(place - 1)...inside.endIndex].drop { $0 == 0x20 || $0 == 0x09 })
        }
        return nil
    }

    /// `<(command)`.
    private static func process(_ bytes: [UInt8]) -> String? {
        for place in bytes.indices
        where (follows(bytes, place, "<(") || follows(bytes, place, ">("))
            && (place == 0 || bytes[place - 1] == 0x20 || bytes[place - 1] == 0x09)
        {
            guard let end = bytes[place...].prefix(longest).firstIndex(of: UInt8(ascii: ")")) else { continue }
            return text(bytes[place...end])
        }
        return nil
    }
}

// MARK: - Expansions

extension BashismText {
    /// Variables that dash does not set.
    private static let variables: Set<String> = [
        "RANDOM", "OSTYPE", "MACHTYPE", "HOSTTYPE", "HOSTNAME", "DIRSTACK", "EUID", "UID", "SECONDS", "SHELLOPTS",
        "PIPESTATUS", "SHLVL",
    ]

    private static func expansions(_ bytes: [UInt8]) -> [String] {
        var found: [String] = []
        for place in bytes.indices where bytes[place] == UInt8(ascii: "$") && !isEscaped(bytes, place) {
            let rest = bytes[(place + 1)...].prefix(longest)
            if rest.first == UInt8(ascii: "{") {
                let inside = rest.dropFirst().prefix { $0 != UInt8(ascii: "}") }
                let name = text(inside.prefix(while: \.isNameByte))
                if name.hasPrefix("BASH_") {
                    found.append("${" + name)
                } else if inside.endIndex < bytes.count, isBash(Array(inside)) {
                    found.append(text(bytes[place...inside.endIndex]))
                }
            } else if rest.first == UInt8(ascii: "[") {
                guard let end = rest.firstIndex(of: UInt8(ascii: "]")) else { continue }
                found.append(text(bytes[place...end]))
            } else if rest.first == UInt8(ascii: "("), follows(bytes, place, "$(<") || follows(bytes, place, "$( <") {
                guard let end = rest.firstIndex(of: UInt8(ascii: ")")),
                    text(rest[..<end]).drop(while: { "( <".contains($0) }).split(separator: " ").count == 1,
                    !follows(bytes, place, "$(<<")
                else { continue }
                found.append(text(bytes[place...end]))
            } else {
                let name = text(rest.prefix(while: \.isNameByte))
                if variables.contains(name) || name.hasPrefix("BASH_") { found.append("$" + name) }
            }
        }
        return found
    }

    private static func isEscaped(_ bytes: [UInt8], _ place: Int) -> Bool {
        bytes[..<place].reversed().prefix { $0 == UInt8(ascii: "\\") }.count % 2 == 1
    }

    /// What stands between `${` and `}`: `!name`, `name[0]`, `name:1:2`, `name/from/to`, or a variable of bash's.
    private static func isBash(_ inside: [UInt8]) -> Bool {
        var rest = inside[...]
        let isIndirect = rest.first == UInt8(ascii: "!")
        if isIndirect || rest.first == UInt8(ascii: "#") { rest = rest.dropFirst() }
        let name = rest.prefix(while: \.isNameByte)
        rest = rest.dropFirst(name.count)
        guard !name.isEmpty else { return false }
        if isIndirect { return rest.isEmpty || rest.first == UInt8(ascii: "@") || rest.first == UInt8(ascii: "*") }
        switch rest.first {
        case nil: return variables.contains(text(name)) || text(name).hasPrefix("BASH_")
        case UInt8(ascii: "["), UInt8(ascii: "/"): return rest.count > 1
        case UInt8(ascii: ":"): return rest.dropFirst().first.map { (0x30...0x39).contains($0) } ?? false
        default: return false
        }
    }
}
