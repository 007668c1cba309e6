import PackageLint

/// A purge takes away what the scripts and the service have made.
struct PurgeRule: ServiceRule {
    static let left = Tag(
        "purge-leaves-files", .warning, "A purge leaves behind what the package made outside dpkg's knowledge.",
        advice: """
            Logs, data and virtual environments stay for ever. Remove them in postrm: environments at remove, logs and data \
            at purge.
            """,
        source: "Debian Policy 6.8, 10.8")

    static let tags = [left]

    func check(_ machine: InstalledMachine, _ findings: inout Findings) {
        guard !machine.applications.isEmpty else { return }
        for (path, maker) in made(machine).sorted(by: { $0.key < $1.key }) where !isRemoved(path, machine) {
            findings.add(Self.left, path, because: "\(maker) makes \(path), and postrm does not remove it.")
        }
    }

    private func made(_ machine: InstalledMachine) -> [String: String] {
        var made: [String: String] = [:]
        for application in machine.applications {
            for folder in application.service.managedFolders
            where folder.path.hasPrefix("/var/log/") || folder.path.hasPrefix("/var/lib/") {
                made[folder.path] = "\(folder.entry.key)= of \(application.service.name)"
            }
        }
        for call in machine.actions.calls("install", "mkdir") {
            let isFolder = call.name == "mkdir" || call.hasFlag("d") || call.words.contains("--directory")
            for path in call.operands(valued: ["-m", "--mode", "-o", "--owner", "-g", "--group"]) where isFolder {
                guard path.hasPrefix("/var/") || path.hasPrefix("/opt/"), !path.contains("$"),
                    machine.package.files[InstalledFiles.place(path)] == nil
                else { continue }
                made[path] = "\(call.script):\(call.line)"
            }
        }
        if let bootstrap = machine.bootstrap, bootstrap.isRun { made[bootstrap.environment] = bootstrap.path }
        return made
    }

    private func isRemoved(_ path: String, _ machine: InstalledMachine) -> Bool {
        let removers = machine.actions.removing.filter {
            ["rm", "rmdir", "find"].contains($0.name) || $0.words.contains("remove")
        }
        return removers.contains { call in
            call.arguments.contains { word in
                word == path || path.hasPrefix(word + "/") && word.hasPrefix("/") || word.hasPrefix(path + "/")
                    || word.contains("$") && machine.actions.removalText.contains(path)
            }
        }
    }
}
