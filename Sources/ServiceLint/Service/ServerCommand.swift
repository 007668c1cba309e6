import PackageLint

/// The call of gunicorn or uvicorn within a command of a unit, through the programs that only start another.
struct ServerCommand: Sendable {
    let server: ApplicationService.Server
    /// What the server is given.
    let arguments: [String]

    /// Looks through `env`, `sh -c "exec …"` and scripts of the package that end in `exec …`.
    init?(_ words: [String], _ files: PackagedFiles) {
        var words = words
        // A launcher that starts a launcher that starts …: nobody writes more.
        for _ in 0..<4 {
            guard let program = words.first else { return nil }
            if let (server, arguments) = Self.call(words) {
                self.server = server
                self.arguments = arguments
                return
            }
            guard let next = Self.launched(program, Array(words.dropFirst()), files) else { return nil }
            words = next
        }
        return nil
    }

    /// `gunicorn …`, `python3 -m gunicorn …`, and the same of uvicorn.
    private static func call(_ words: [String]) -> (ApplicationService.Server, [String])? {
        let name = Self.name(words[0])
        if let server = ApplicationService.Server(rawValue: name) { return (server, Array(words.dropFirst())) }
        guard name.hasPrefix("python"), let at = words.firstIndex(of: "-m"), at + 1 < words.count,
            let server = ApplicationService.Server(rawValue: words[at + 1])
        else { return nil }
        return (server, Array(words.dropFirst(at + 2)))
    }

    private static func name(_ program: String) -> String { String(program.split(separator: "/").last ?? "") }

    private static func launched(_ program: String, _ arguments: [String], _ files: PackagedFiles) -> [String]? {
        switch name(program) {
        case "env":
            return Array(arguments.drop { $0.hasPrefix("-") || $0.contains("=") })
        case "sh", "bash", "dash":
            guard let option = arguments.first, option.hasPrefix("-"), option.hasSuffix("c"), arguments.count > 1 else {
                return nil
            }
            return executed(arguments[1])
        default:
            return files.resolve(program)?.text.flatMap(executed)
        }
    }

    /// The words behind the last `exec` of a shell's script; variables are not known.
    private static func executed(_ script: String) -> [String]? {
        let calls = ShellScript(script).commands.filter { $0.name == "exec" && !$0.isSubstituted }
        return calls.last?.arguments.map { word in
            word.contains("$") || word.contains("`") ? String(UnknownText.mark) : word
        }
    }
}
