/// The field Priority (Policy 2.5).
struct PriorityCheck: Check {
    static let extra = Tag(
        "priority-extra-is-replaced-by-priority-optional", .warning, "The priority “extra” is no more.",
        advice: "Debian gave it up in 2017; `optional` means the same now. Write `Priority: optional`.",
        source: "Debian Policy 2.5")
    static let unknown = Tag(
        "unknown-priority", .error, "The priority is none of Debian's.",
        advice: "Write `Priority: optional`; required, important and standard are for the base system.",
        source: "Debian Policy 2.5")

    static let tags = [extra, unknown]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        guard let priority = package.control.unfolded("Priority") else { return }
        if priority == "extra" {
            if package.control.field("Auto-Built-Package") == nil { findings.add(Self.extra) }
        } else if !["required", "important", "standard", "optional"].contains(priority) {
            findings.add(Self.unknown, priority)
        }
    }
}
