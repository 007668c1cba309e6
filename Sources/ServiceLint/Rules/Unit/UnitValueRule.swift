import PackageLint

/// Lines that systemd cannot read and so passes over (systemd.syntax(7)).
struct UnitValueRule: ServiceRule {
    static let ignored = Tag(
        "service-setting-ignored", .warning, "systemd ignores a line of the unit.",
        advice: """
            What systemd cannot read it passes over with a line in the journal, and goes on with its default. Correct \
            the line or take it away; systemd-analyze verify shows such lines too.
            """,
        source: "systemd.syntax(7)")

    static let tags = [ignored]

    func check(_ machine: InstalledMachine, _ findings: inout Findings) {
        for unit in machine.units {
            for fault in unit.faults {
                findings.add(
                    Self.ignored, "\(unit.name): \(fault.reason)", at: fault.path, line: fault.line,
                    because: "systemd passes over line \(fault.line): \(fault.reason).")
            }
            for entry in unit.entries { check(entry, unit, &findings) }
        }
    }

    private func check(_ entry: UnitEntry, _ unit: UnitFile, _ findings: inout Findings) {
        guard let key = UnitKeys.known(in: entry.section)?[entry.key],
            let problem = UnitValue.problem(entry, key.value)
        else { return }
        findings.add(
            Self.ignored, "\(unit.name): \(entry.key)=\(problem)", at: entry.path, line: entry.line,
            because: "“\(problem)” is nothing that \(entry.key)= takes, so systemd goes on with its default. "
                + Self.remedy(entry.key, problem, key.value))
    }

    private static func remedy(_ key: String, _ problem: String, _ kind: UnitValueKind) -> String {
        if kind == .systemCalls, let meant = NearMiss.find(problem, among: UnitChoices.systemCallSets) {
            return "Probably \(meant) is meant."
        }
        guard kind == .choice else { return "Write \(kind.expectation)." }
        if let meant = UnitChoices.meant(by: problem, for: key) { return "Probably \(meant) is meant." }
        return "Write one of: \(UnitChoices.list(for: key))."
    }
}
