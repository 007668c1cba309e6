import PackageLint

/// What stands behind `gunicorn` on its command line.
struct GunicornCommandLine: Sendable {
    /// The settings it makes.
    private(set) var settings: [String: ServerSetting] = [:]
    /// `module:attribute`.
    private(set) var application: String?

    init(_ arguments: [String], path: String, line: Int) {
        var rest = arguments[...]
        while let word = rest.popFirst() {
            // Any options may stand there.
            if word == String(UnknownText.mark) { continue }
            let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
            if word.hasPrefix("--"), parts.count == 2, let name = GunicornOptions.valued[parts[0]] {
                add(name, parts[1], path, line)
            } else if let name = GunicornOptions.valued[word] {
                if let value = rest.popFirst() { add(name, value, path, line) }
            } else if let name = GunicornOptions.flags[word] {
                settings[name] = ServerSetting(value: .bool(name != "sendfile"), path: path, line: line)
            } else if !word.hasPrefix("-") {
                if !word.isPartlyUnknown { application = application ?? word }
            } else if word.count > 2, let name = GunicornOptions.valued[String(word.prefix(2))] {
                add(name, String(word.dropFirst(2)), path, line)
            }
        }
    }

    private mutating func add(_ name: String, _ text: String, _ path: String, _ line: Int) {
        var value: PythonValue = text.isPartlyUnknown ? .unknown("what a variable holds on the server") : .string(text)
        if Self.numbers.contains(name), let number = Int(text) { value = .int(number) }
        if name == "bind" || name == "raw_env", let old = settings[name]?.value.items {
            value = .list(old + [value])
        } else if name == "bind" || name == "raw_env" {
            value = .list([value])
        }
        settings[name] = ServerSetting(value: value, path: path, line: line)
    }

    private static let numbers: Set = [
        "workers", "threads", "timeout", "graceful_timeout", "keepalive", "max_requests", "max_requests_jitter",
        "backlog",
    ]
}
