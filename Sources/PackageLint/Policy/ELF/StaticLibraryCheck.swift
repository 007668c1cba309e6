internal import ELFFiles

/// Archives of object files (ar(5), Policy 8.3, 10.1).
struct StaticLibraryCheck: FileCheck {
    static let unneededSections = Tag(
        "static-library-has-unneeded-sections", .info,
        "Object files of a static library have sections that nothing reads.",
        advice: "Run `strip --strip-debug --remove-section=.comment --remove-section=.note`.",
        source: "Debian Policy 10.1")

    static let tags = [unneededSections, ELFArchitectureCheck.independent] + ELFPlaceCheck.tags

    func inspect(_ file: InspectedFile, _ findings: inout Findings) {
        guard file.content.starts(with: Array("!<arch>\n".utf8)) else { return }
        if file.control["Architecture"] == "all" {
            findings.add(ELFArchitectureCheck.independent, at: file.file.path)
        }
        ELFPlaceCheck.judge(file.file, control: file.control, &findings)
        guard file.file.name.hasSuffix(".a"), !file.file.name.hasSuffix("_g.a") else { return }
        for member in ArMembers(file.content) {
            guard member.content.starts(with: ELFFile.magic) else { continue }
            let sections = ELFDetails(bytes: Array(member.content)).sections
            let unneeded = [".comment", ".note"].filter(sections.contains)
            guard sections.isDisjoint(with: [".debug_info", ".zdebug_info"]), !unneeded.isEmpty else { continue }
            findings.add(
                Self.unneededSections, "(\(member.name)) \(unneeded.joined(separator: " "))", at: file.file.path)
        }
    }
}
