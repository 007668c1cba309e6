/// What a maintainer script says to debconf, line by line.
struct DebconfScript {
    /// The control member.
    let name: String
    /// Whether it loads the confmodule.
    private(set) var loadsModule = false
    /// The first line with `db_input`.
    private(set) var inputLine: Int?
    /// Whether it calls `db_purge`.
    private(set) var purges = false
    /// Names of questions that it asks, reads or sets.
    private var questions: Set<String> = []
    /// Names of questions that it registers for templates.
    private var aliases: [(template: String, question: String)] = []

    /// Nil if it is not there or no script.
    init?(_ name: String, of package: CheckedPackage) {
        guard let member = package.controlMember(name), member.kind == .file, member.bytes.starts(with: [0x23, 0x21])
        else { return nil }
        self.name = name
        for (number, line) in Self.logicalLines(member.text) { read(line, at: number, package.name) }
    }

    /// Whether it uses a template, under its own name or one that any of `scripts` registered for it.
    func uses(_ template: String, _ scripts: [DebconfScript]) -> Bool {
        let names = scripts.flatMap(\.aliases).filter { $0.template == template }.map(\.question)
        return ([template] + names).contains(where: questions.contains)
    }

    /// Lines without comments, joined where one ends in a backslash.
    private static func logicalLines(_ text: String) -> [(Int, String)] {
        var lines: [(Int, String)] = []
        var pending = ""
        for (index, line) in text.allLines.enumerated().dropFirst() {
            pending += pending.isEmpty ? String(line.prefix { $0 != "#" }) : String(line)
            if pending.hasSuffix("\\") {
                pending.removeLast()
                continue
            }
            if !pending.isBlank { lines.append((index, pending)) }
            pending = ""
        }
        return lines
    }

    private mutating func read(_ line: String, at number: Int, _ package: String) {
        if line.contains("/usr/share/debconf/confmodule") || line.contains("Debconf::Client::ConfModule") {
            loadsModule = loadsModule || Self.isLoading(line)
        }
        if line.contains("db_input"), inputLine == nil { inputLine = number }
        if line.contains("db_purge") { purges = true }
        let words = line.split { $0 == " " || $0 == "\t" || $0 == ";" }.map { Self.unquoted($0, package) }
        guard let command = words.first else { return }
        switch command {
        case "db_input", "db_text": if words.count > 2 { questions.insert(words[2]) }
        case "db_get", "db_set", "db_settitle": if words.count > 1 { questions.insert(words[1]) }
        case "db_register": if words.count > 2 { aliases.append((words[1], words[2])) }
        default: break
        }
        readPerl(line)
    }

    /// `. /usr/share/debconf/confmodule`, `source …`, `use Debconf::Client::ConfModule`.
    private static func isLoading(_ line: String) -> Bool {
        if line.contains("use Debconf::") || line.contains("require Debconf::") || line.contains("Debian::DebConf") {
            return true
        }
        let words = line.split { $0 == " " || $0 == "\t" }
        return zip(words, words.dropFirst()).contains { command, file in
            (command.hasSuffix(".") || command.hasSuffix("source"))
                && file.hasPrefix("/usr/share/debconf/confmodule")
        }
    }

    /// `get("name/question")` and its like.
    private mutating func readPerl(_ line: String) {
        for call in ["get(", "set(", "metaget(", "settitle("] {
            guard let range = line.firstRange(of: call), Self.isCall(call, behind: line[..<range.lowerBound])
            else { continue }
            let rest = line[range.upperBound...].drop { $0 == " " }
            guard let quote = rest.first, quote == "'" || quote == "\"" else { continue }
            questions.insert(String(rest.dropFirst().prefix { $0 != quote }))
        }
    }

    /// Whether the call stands where lintian takes it for one: `fset(` only changes a question's flag.
    private static func isCall(_ call: String, behind text: Substring) -> Bool {
        let before = text.last { $0 != " " && $0 != "\t" }
        switch call {
        case "get(": return before == "="
        case "set(": return before == nil
        default: return text.last.map { !$0.isLetter && $0 != "_" } ?? true
        }
    }

    private static func unquoted(_ word: Substring, _ package: String) -> String {
        let bare = word.filter { $0 != "'" && $0 != "\"" }
        let variable = "$DPKG_MAINTSCRIPT_PACKAGE"
        return bare.hasPrefix(variable) ? package + bare.dropFirst(variable.count) : bare
    }
}
