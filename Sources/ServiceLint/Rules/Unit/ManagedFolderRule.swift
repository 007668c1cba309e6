import PackageLint

/// LogsDirectory= and its like, and the sandbox's lists of paths.
struct ManagedFolderRule: ServiceRule {
    static let absolute = Tag(
        "service-directory-setting-absolute", .warning, "A setting such as LogsDirectory= has an absolute path.",
        advice: """
            systemd ignores it, and so does not make the folder. The value is a name below /var/log, /var/lib, \
            /var/cache or /run: LogsDirectory=library-desk means /var/log/library-desk.
            """,
        source: "systemd.exec(5), LogsDirectory=")
    static let missing = Tag(
        "service-sandbox-path-missing", .error, "The sandbox names a path that is not there.",
        advice: """
            systemd fails with status 226/NAMESPACE when a path of ReadWritePaths=, ReadOnlyPaths=, InaccessiblePaths= or \
            BindPaths= is missing. Make the folder, or write “-” before the path.
            """,
        source: "systemd.exec(5), ReadWritePaths=")

    static let tags = [absolute, missing]

    func check(_ machine: InstalledMachine, _ findings: inout Findings) {
        for service in machine.services {
            for key in [
                "LogsDirectory", "StateDirectory", "CacheDirectory", "RuntimeDirectory", "ConfigurationDirectory",
            ] {
                for (word, entry) in service.words(key) where word.hasPrefix("/") || word.contains("..") {
                    findings.add(
                        Self.absolute, "\(service.name): \(key)=\(word)", at: entry.path, line: entry.line,
                        because: "systemd ignores “\(word)”; write a name such as \(key)=\(service.stem).")
                }
            }
            checkPaths(service, machine, &findings)
        }
    }

    private func checkPaths(_ service: ServiceUnit, _ machine: InstalledMachine, _ findings: inout Findings) {
        for key in [
            "ReadWritePaths", "ReadOnlyPaths", "InaccessiblePaths", "BindPaths", "BindReadOnlyPaths", "ExecPaths",
            "RootDirectory",
        ] {
            for (word, entry) in service.words(key) where !word.hasPrefix("-") && !word.hasPrefix("+-") {
                let path = String(word.drop { $0 == "+" }.prefix { $0 != ":" })
                guard path.hasPrefix("/"), machine.files.presence(of: path) == .missing else { continue }
                findings.add(
                    Self.missing, "\(service.name): \(key)=\(path)", at: entry.path, line: entry.line,
                    because:
                        "Nothing makes \(path), and without “-” before it the start fails with status 226/NAMESPACE.")
            }
        }
    }
}
