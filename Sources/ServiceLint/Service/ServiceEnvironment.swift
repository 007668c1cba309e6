import PackageLint

/// The variables that a service is started with: those of Environment=, and over them those of EnvironmentFile=
/// (systemd.exec(5), "Environment").
struct ServiceEnvironment: Sendable {
    private(set) var variables: [String: String] = [:]
    /// Where each variable gets its value.
    private(set) var places: [String: (path: String, line: Int)] = [:]
    /// Whether there may be others, from a file that the package does not bring.
    private(set) var isOpen = false

    init(_ service: ServiceUnit, _ package: CheckedPackage) {
        for (name, variable) in service.environment {
            variables[name] = variable.value
            places[name] = (variable.entry.path, variable.entry.line)
        }
        isOpen = service.entry("PassEnvironment") != nil
        for (word, _) in service.words("EnvironmentFile") {
            let path = word.hasPrefix("-") ? String(word.dropFirst()) : word
            guard let file = package.files.resolve(path), let text = file.text else {
                isOpen = true
                continue
            }
            for (name, value, line) in Self.read(text) {
                variables[name] = value
                places[name] = (file.path, line)
            }
        }
    }

    /// `NAME=VALUE` a line, with or without quotation marks; `#` and `;` begin a comment.
    private static func read(_ text: String) -> [(name: String, value: String, line: Int)] {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        return lines.enumerated().compactMap { index, line in
            let line = line.drop { $0 == " " || $0 == "\t" }
            guard let sign = line.firstIndex(of: "="), let first = line.first, first != "#", first != ";" else {
                return nil
            }
            let value = line[line.index(after: sign)...]
            guard let quote = value.first, quote == "\"" || quote == "'" else {
                return (String(line[..<sign]), String(value.trimmed), index + 1)
            }
            return (String(line[..<sign]), String(value.dropFirst().prefix { $0 != quote }), index + 1)
        }
    }

    /// The words of a command with its variables replaced: `${NAME}` within a word, `$NAME` by as many words as it holds
    /// (systemd.service(5), "Command lines").
    func expand(_ words: [String]) -> [String] {
        words.flatMap { word -> [String] in
            guard word.contains("$") else { return [word] }
            if let name = Self.bareName(word) {
                return variables[name]?.systemdWords ?? (isOpen ? [String(UnknownText.mark)] : [])
            }
            return [expandBraces(word)]
        }
    }

    /// The name in a word that is `$NAME` and no more.
    private static func bareName(_ word: String) -> String? {
        let name = word.dropFirst()
        guard word.hasPrefix("$"), let first = name.first, first.isLetter || first == "_" else { return nil }
        return name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" } ? String(name) : nil
    }

    private func expandBraces(_ word: String) -> String {
        var result = ""
        var rest = word[...]
        while let dollar = rest.firstIndex(of: "$") {
            result += rest[..<dollar]
            rest = rest[rest.index(after: dollar)...]
            if rest.first == "$" {
                result += "$"
                rest = rest.dropFirst()
            } else if rest.first == "{", let end = rest.firstIndex(of: "}") {
                let name = String(rest[rest.index(after: rest.startIndex)..<end])
                result += variables[name] ?? (isOpen ? String(UnknownText.mark) : "")
                rest = rest[rest.index(after: end)...]
            } else {
                result += "$"
            }
        }
        return result + rest
    }
}

extension Substring {
    /// Without blanks at its ends.
    fileprivate var trimmed: Substring {
        let front = drop { $0 == " " || $0 == "\t" }
        let blanks = front.reversed().prefix { $0 == " " || $0 == "\t" }.count
        return front.dropLast(blanks)
    }
}
