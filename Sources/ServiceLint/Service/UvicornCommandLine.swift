import PackageLint

/// What stands behind `uvicorn` on its command line.
struct UvicornCommandLine: Sendable {
    /// The address it takes, as gunicorn would write it.
    private(set) var settings: [String: ServerSetting] = [:]
    /// `module:attribute`.
    private(set) var application: String?

    init(_ arguments: [String], path: String, line: Int) {
        var values: [String: String] = [:]
        var rest = arguments[...]
        while let word = rest.popFirst() {
            let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
            if parts.count == 2, word.hasPrefix("--") {
                values[parts[0]] = parts[1]
            } else if Self.flags.contains(word) || word.hasPrefix("--no-") {
                continue
            } else if word.hasPrefix("-") {
                values[word] = rest.popFirst() ?? ""
            } else {
                if !word.isPartlyUnknown { application = application ?? word }
            }
        }
        let host = values["--host"] ?? "127.0.0.1"
        let bind = values["--uds"].map { "unix:\($0)" } ?? "\(host):\(values["--port"] ?? "8000")"
        add("bind", .list([Self.value(bind)]), path, line)
        if let folder = values["--app-dir"] { add("chdir", Self.value(folder), path, line) }
    }

    private static func value(_ text: String) -> PythonValue {
        text.isPartlyUnknown ? .unknown("what a variable holds on the server") : .string(text)
    }

    private mutating func add(_ name: String, _ value: PythonValue, _ path: String, _ line: Int) {
        settings[name] = ServerSetting(value: value, path: path, line: line)
    }

    private static let flags: Set = [
        "--reload", "--access-log", "--use-colors", "--proxy-headers", "--server-header", "--date-header", "--factory",
    ]
}
