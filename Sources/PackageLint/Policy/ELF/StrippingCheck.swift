internal import ELFFiles

/// What `strip` takes away (Policy 10.1).
struct StrippingCheck: Check {
    static let unstripped = Tag(
        "unstripped-binary-or-object", .error, "A compiled file still has its symbol table.",
        advice:
            "It only costs room. Run `strip --strip-unneeded`; files of wheels whose hashes are checked may stay, with an override.",
        source: "Debian Policy 10.1")
    static let unneededSection = Tag(
        "binary-has-unneeded-section", .info, "A stripped file still has a section that nothing reads.",
        advice: "Run `strip --remove-section=.comment --remove-section=.note`.", source: "Debian Policy 10.1")

    static let tags = [unstripped, unneededSection]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        for member in ELFMember.all(of: package) where !member.isDebug {
            if member.elf.hasSymbolTable {
                if !isLeftAlone(member, package) { findings.add(Self.unstripped, at: member.path) }
            } else if !member.file.isBelow("usr/lib/profile"), !member.file.isBelow("lib/profile") {
                for section in [".comment", ".note"] where member.elf.sections.contains(section) {
                    findings.add(Self.unneededSection, section, at: member.path)
                }
            }
        }
    }

    private func isLeftAlone(_ member: ELFMember, _ package: CheckedPackage) -> Bool {
        [".o", ".ko", ".gox"].contains { member.file.name.hasSuffix($0) } || package.name.hasSuffix("-dbg")
            || member.isGuileModule
    }
}
