import PackageLint

/// Conditions and assertions about files that nobody makes.
struct ConditionRule: ServiceRule {
    static let assertion = Tag(
        "service-assertion-cannot-hold", .error, "The unit asserts a file that is not there.",
        advice: "systemd refuses the start: “Assertion failed”. Ship or make the file, or take the line away.",
        source: "systemd.unit(5), AssertPathExists=")
    static let condition = Tag(
        "service-condition-cannot-hold", .warning, "The unit has a condition on a file that is not there.",
        advice: """
            systemd then skips the start without an error: the service is simply not running. Ship or make the file, or \
            take the line away.
            """,
        source: "systemd.unit(5), ConditionPathExists=")

    static let tags = [assertion, condition]

    private static let subjects = [
        "PathExists", "PathIsDirectory", "FileNotEmpty", "FileIsExecutable", "DirectoryNotEmpty",
    ]

    func check(_ machine: InstalledMachine, _ findings: inout Findings) {
        // Other services may well wait for what an administrator adds.
        for service in machine.applications.map(\.service) {
            for (kind, tag) in [("Assert", Self.assertion), ("Condition", Self.condition)] {
                for entry in Self.subjects.flatMap({ service.unit.list("Unit", kind + $0) }) {
                    let path = service.expand(entry.value)
                    guard path.hasPrefix("/"), machine.files.presence(of: path) == .missing else { continue }
                    findings.add(
                        tag, "\(service.name): \(entry.key)=\(path)", at: entry.path, line: entry.line,
                        because: "Neither the package nor its scripts make \(path).")
                }
            }
        }
    }
}
