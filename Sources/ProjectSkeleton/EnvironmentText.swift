import ServiceLint

/// The text of a new file of settings, which becomes /etc/default/NAME.
struct EnvironmentText {
    let package: PackageFacts
    /// Variables that the sources ask for.
    let names: [String]

    /// The most names that are worth a line.
    private static let most = 40

    init(package: PackageFacts, sources: [PythonSources.Source]) {
        self.package = package
        var seen: Set<String> = []
        let all = sources.flatMap(\.outline.environmentNames).filter { Self.isSetting($0) && seen.insert($0).inserted }
        names = Array(all.prefix(Self.most))
    }

    var text: String {
        let head = """
            # Settings of \(package.name), one NAME=value a line; after a change: systemctl restart \(package.name)
            # A line that begins with “#” is off: the application's own default holds.

            """
        return head + names.map { "#\($0)=\n" }.joined()
    }

    /// What systemd sets itself is no setting of an administrator's.
    private static func isSetting(_ name: String) -> Bool {
        let own: Set = ["PATH", "HOME", "USER", "PYTHONPATH", "STATE_DIRECTORY", "LOGS_DIRECTORY", "RUNTIME_DIRECTORY"]
        return !own.contains(name) && !name.isEmpty
            && name.utf8.allSatisfy { (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F }
            && name.first?.isNumber == false
    }
}
