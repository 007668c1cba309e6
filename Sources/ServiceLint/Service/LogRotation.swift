import PackageLint

/// One block of a file in /etc/logrotate.d (logrotate(8)).
struct LogRotation: Sendable {
    /// The file, without a first slash.
    let path: String
    /// The patterns before the brace.
    let patterns: [String]
    /// The lines between the braces, those of scripts apart.
    let settings: [String]
    /// The commands of `postrotate` with their lines.
    let postrotate: String
    /// Where the block begins, counted from 1.
    let line: Int
    /// Where `postrotate` begins, counted from 1.
    let scriptLine: Int?

    /// Every block of the package's files.
    static func all(of package: CheckedPackage) -> [LogRotation] {
        package.files.children(of: "etc/logrotate.d").filter(\.isFile).flatMap { read($0.text ?? "", path: $0.path) }
    }

    private static func read(_ text: String, path: String) -> [LogRotation] {
        var blocks: [LogRotation] = []
        var (head, settings, script) = ([String](), [String](), [String]())
        var (isInside, isScript, first, scriptLine) = (false, false, 0, Int?.none)
        for (index, raw) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let line = raw.filter { $0 != "\t" }.drop { $0 == " " }
            if line.first == "#" || line.isEmpty { continue }
            if isScript {
                if line.hasPrefix("endscript") { isScript = false } else { script.append(String(raw)) }
            } else if isInside, line.first == "}" {
                blocks.append(
                    LogRotation(
                        path: path, patterns: head, settings: settings, postrotate: script.joined(separator: "\n"),
                        line: first, scriptLine: scriptLine))
                (head, settings, script, isInside, scriptLine) = ([], [], [], false, nil)
            } else if isInside {
                isScript = ["prerotate", "postrotate", "firstaction", "lastaction"].contains { line.hasPrefix($0) }
                if line.hasPrefix("postrotate") { scriptLine = index + 1 }
                if !isScript { settings.append(String(line)) }
            } else {
                if head.isEmpty { first = index + 1 }
                let words = raw.split { " \t{\"'".contains($0) }.map(String.init)
                if words.allSatisfy({ $0.hasPrefix("/") }) { head += words }
                isInside = line.contains("{")
            }
        }
        return blocks
    }

    /// Whether it has a setting of this name.
    func has(_ name: String) -> Bool { settings.contains { $0 == name || $0.hasPrefix(name + " ") } }

    /// The words behind a setting.
    func words(_ name: String) -> [String] {
        settings.first { $0.hasPrefix(name + " ") }?.split(separator: " ").dropFirst().map(String.init) ?? []
    }

    /// Whether one of its patterns matches an absolute path.
    func covers(_ file: String) -> Bool { patterns.contains { Self.matches(Array($0.utf8), Array(file.utf8)) } }

    /// A shell pattern with `*` and `?`, neither of which matches a slash.
    private static func matches(_ pattern: [UInt8], _ text: [UInt8]) -> Bool {
        var (p, t) = (0, 0)
        var star: (pattern: Int, text: Int)?
        while t < text.count {
            if p < pattern.count, pattern[p] == 0x2A {
                star = (p, t)
                p += 1
            } else if p < pattern.count, pattern[p] == text[t] || (pattern[p] == 0x3F && text[t] != 0x2F) {
                (p, t) = (p + 1, t + 1)
            } else if let last = star, text[last.text] != 0x2F {
                star = (last.pattern, last.text + 1)
                (p, t) = (last.pattern + 1, last.text + 1)
            } else {
                return false
            }
        }
        return pattern[p...].allSatisfy { $0 == 0x2A }
    }
}
