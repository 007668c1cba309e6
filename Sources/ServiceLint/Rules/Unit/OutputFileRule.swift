import PackageLint

/// StandardOutput= and StandardError= into a file.
struct OutputFileRule: ServiceRule {
    static let missing = Tag(
        "service-output-folder-missing", .error, "The unit sends its output into a folder that is not there.",
        advice: """
            systemd makes the file but not its folder, and fails with status 209/STDOUT. Make the folder in postinst, or \
            write StandardOutput=journal.
            """,
        source: "systemd.exec(5), StandardOutput=")

    static let tags = [missing]

    func check(_ machine: InstalledMachine, _ findings: inout Findings) {
        for service in machine.services {
            for entry in ["StandardOutput", "StandardError"].compactMap(service.entry) {
                let parts = service.expand(entry.value).split(separator: ":", maxSplits: 1).map(String.init)
                guard parts.count == 2, ["file", "append", "truncate"].contains(parts[0]) else { continue }
                let folder = "/" + parts[1].split(separator: "/").dropLast().joined(separator: "/")
                guard machine.files.presence(of: folder) == .missing else { continue }
                findings.add(
                    Self.missing, "\(service.name): \(entry.key)=\(entry.value)", at: entry.path, line: entry.line,
                    because: "Neither the package nor its scripts nor systemd make \(folder).")
            }
        }
    }
}
