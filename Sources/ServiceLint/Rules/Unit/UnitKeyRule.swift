import PackageLint

/// Keys and sections that systemd does not know (systemd.unit(5), systemd.directives(7)).
struct UnitKeyRule: ServiceRule {
    static let unknown = Tag(
        "service-setting-unknown", .warning, "The unit has a key or a section that systemd does not know.",
        advice: """
            systemd passes over it with a line in the journal. Write the key as the manual pages do, capital letters \
            included, and in its section; a key or section of your own begins with “X-”.
            """,
        source: "systemd.directives(7)")
    static let account = Tag(
        "service-account-setting-lost", .error, "The line that names the service's user is not understood.",
        advice: """
            systemd passes over the line, and the service runs as root. User=, Group= and DynamicUser= belong in the \
            section [Service].
            """,
        source: "systemd.exec(5), User=")
    static let newer = Tag(
        "service-setting-needs-newer-systemd", .info, "The unit has a key that Debian 12's systemd does not know.",
        advice: "systemd 252 passes over it with a line in the journal, systemd 257 obeys it.",
        source: "systemd.directives(7)")

    static let tags = [unknown, account, newer]

    private static let accountKeys: Set = ["User", "Group", "DynamicUser"]

    func check(_ machine: InstalledMachine, _ findings: inout Findings) {
        for unit in machine.units {
            let known = Set(UnitKeys.sections(of: unit.type))
            // Types of units that come later are not known here.
            guard UnitKeys.known(in: unit.type.prefix(1).uppercased() + unit.type.dropFirst()) != nil else { continue }
            for section in unit.sections where !known.contains(section.name) && !section.name.hasPrefix("X-") {
                report(section, unit, known, &findings)
            }
            for entry in unit.entries where known.contains(entry.section) && !entry.key.hasPrefix("X-") {
                check(entry, unit, machine, &findings)
            }
        }
    }

    private func report(
        _ section: UnitFile.Section, _ unit: UnitFile, _ known: Set<String>, _ findings: inout Findings
    ) {
        findings.add(
            Self.unknown, "\(unit.name): [\(section.name)]", at: section.path, line: section.line,
            because: "A unit of type \(unit.type) has no section [\(section.name)], so all of it is passed over. Its "
                + "sections are \(known.sorted().map { "[\($0)]" }.joined(separator: ", ")).")
    }

    private func check(
        _ entry: UnitEntry, _ unit: UnitFile, _ machine: InstalledMachine, _ findings: inout Findings
    ) {
        guard let keys = UnitKeys.known(in: entry.section) else { return }
        if let key = keys[entry.key] {
            guard key.isNewer, machine.isForDebian12 else { return }
            findings.add(
                Self.newer, "\(unit.name): \(entry.key)=", at: entry.path, line: entry.line,
                because: "\(entry.key)= is newer than systemd 252, which passes over it.")
            return
        }
        let (meant, advice) = Self.meant(entry, unit, keys)
        let isLost = meant.map { Self.accountKeys.contains($0) && unit.value("Service", $0) == nil } ?? false
        findings.add(
            isLost && unit.type == "service" ? Self.account : Self.unknown,
            "\(unit.name): \(entry.key)= in [\(entry.section)]", at: entry.path, line: entry.line,
            because: "systemd knows no \(entry.key)= in [\(entry.section)] and passes over it. \(advice)")
    }

    /// The key that was meant, and what to write.
    private static func meant(_ entry: UnitEntry, _ unit: UnitFile, _ keys: [String: UnitKeys.Key]) -> (String?, String)
    {
        if let section = UnitKeys.sections(with: entry.key, in: unit.type).first {
            return (entry.key, "It belongs in [\(section)].")
        }
        let lower = entry.key.lowercased()
        let near =
            keys.keys.first { $0.lowercased() == lower }
            ?? NearMiss.find(entry.key, among: keys.keys, shortest: 3)
            ?? keys.keys.filter { $0.count > 5 && entry.key.count > 5 && ($0.hasPrefix(entry.key)) }.min()
        guard let near else { return (nil, "Look it up in systemd.directives(7), or take the line away.") }
        return (near, "Did you mean \(near)=?")
    }
}
