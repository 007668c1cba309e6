import PackageLint

/// The units that a service names must be able to exist.
struct UnitRelationRule: ServiceRule {
    static let required = Tag(
        "service-requires-missing-unit", .error, "The unit requires another that does not exist.",
        advice: """
            systemd refuses the start: “Unit … not found”. Ship the unit, depend on the package that brings it, or write \
            Wants= where the service can do without.
            """,
        source: "systemd.unit(5), Requires=")
    static let invalid = Tag(
        "service-names-impossible-unit", .warning, "The unit names something that is no name of a unit.",
        advice: """
            systemd passes over the word with a line in the journal. The name of a unit ends in its type: .service, \
            .socket, .target …
            """,
        source: "systemd.unit(5)")

    static let tags = [required, invalid]

    func check(_ machine: InstalledMachine, _ findings: inout Findings) {
        for service in machine.services {
            for key in ["Requires", "BindsTo", "Requisite"] {
                for (word, entry) in service.words(key, section: "Unit") where isMissing(word, service, machine) {
                    findings.add(
                        Self.required, "\(service.name): \(key)=\(word)", at: entry.path, line: entry.line,
                        because: "The package has no \(word), and none of its dependencies looks as if it brought one. "
                            + "The start fails with “Unit \(word) not found”.")
                }
            }
            for key in ["After", "Before", "Wants", "Requires", "PartOf", "BindsTo"] {
                for (word, entry) in service.words(key, section: "Unit") where !Self.canBeUnit(word) {
                    findings.add(
                        Self.invalid, "\(service.name): \(key)=\(word)", at: entry.path, line: entry.line,
                        because: "“\(word)” does not end in a type of unit. Probably \(word).service is meant.")
                }
            }
        }
    }

    private func isMissing(_ name: String, _ service: ServiceUnit, _ machine: InstalledMachine) -> Bool {
        guard !name.hasSuffix(".target"), !name.hasSuffix(".mount"), !name.hasSuffix(".slice"),
            !name.hasSuffix(".device"), !name.contains("@"), !name.contains("%"), !BaseSystem.units.contains(name),
            !name.hasPrefix("systemd-"), machine.unit(name) == nil, Self.canBeUnit(name)
        else { return false }
        let stem = String(name.prefix { $0 != "." })
        // A unit of the package's own name is expected nowhere else.
        if stem == service.stem || stem == machine.package.name { return true }
        // Of others it is known only that no dependency brings any unit.
        return machine.applications.contains { $0.service.name == service.name }
            && machine.dependencies.names.allSatisfy(Dependencies.bringsNoUnits) && !machine.actions.mentions(name)
    }

    private static func canBeUnit(_ word: String) -> Bool {
        word.contains("%") || types.contains { word.hasSuffix($0) }
    }

    private static let types = [
        ".service", ".socket", ".device", ".mount", ".automount", ".swap", ".target", ".path", ".timer", ".slice",
        ".scope",
    ]
}
