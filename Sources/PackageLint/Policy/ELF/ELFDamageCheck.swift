internal import ELFFiles

/// ELF files that are cut or contradict the format (System V ABI).
struct ELFDamageCheck: Check {
    static let error = Tag(
        "elf-error", .warning, "A compiled file is damaged.",
        advice: "It was cut off or changed after it was linked. Take it anew from where it came.", source: "elf(5)")
    static let badDynamicTable = Tag(
        "binary-with-bad-dynamic-table", .error, "A compiled file has an empty dynamic table.",
        advice: "The loader cannot load it. It may be the debug half of a library: ship the other one.",
        source: "elf(5)")

    static let tags = [error, badDynamicTable]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        for member in ELFMember.all(of: package) where !member.isDebug {
            for fault in member.elf.faults { findings.add(Self.error, fault, at: member.path) }
            if member.elf.hasEmptyDynamicSegment { findings.add(Self.badDynamicTable, at: member.path) }
        }
    }
}
