internal import ELFFiles

/// Programs that bring all libraries within them (Policy 10.1).
struct StaticProgramCheck: Check {
    static let staticProgram = Tag(
        "statically-linked-binary", .error, "A program holds its libraries within it.",
        advice: "Security updates of these libraries do not reach it. Link it dynamically.",
        source: "Debian Policy 10.1")

    static let tags = [staticProgram]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        guard !package.name.hasSuffix("-static"), !package.name.hasPrefix("golang-") else { return }
        for member in ELFMember.all(of: package)
        where member.elf.kind == .executable && member.elf.needed.isEmpty && !isMeant(member) {
            findings.add(Self.staticProgram, at: member.path)
        }
    }

    private func isMeant(_ member: ELFMember) -> Bool {
        member.file.isBelow("boot") || member.isDebug || member.path == "sbin/ldconfig"
            || member.file.name.hasSuffix("-static") || member.file.name.hasSuffix(".static")
            || member.elf.interpreter?.contains("/klibc-") ?? false
    }
}
