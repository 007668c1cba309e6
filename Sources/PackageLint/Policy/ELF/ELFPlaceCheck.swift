internal import ELFFiles

/// Where compiled files may lie (Policy 9.1, FHS).
struct ELFPlaceCheck: Check {
    static let inEtc = Tag(
        "binary-in-etc", .error, "A compiled file lies below /etc.",
        advice: "/etc is for configuration. Put it below /usr/lib or /opt.", source: "FHS 3.7")
    static let inShare = Tag(
        "arch-dependent-file-in-usr-share", .error, "A compiled file lies below /usr/share.",
        advice: "Machines of different kinds may share that folder. Put it below /usr/lib.", source: "FHS 4.11")
    static let notInTriplet = Tag(
        "arch-dependent-file-not-in-arch-specific-directory", .error,
        "A package that may be installed for two architectures at once has a compiled file in a shared place.",
        advice: "The two would overwrite each other. Put it below /usr/lib/TRIPLET, or leave `Multi-Arch: same` away.",
        source: "Multiarch specification")

    static let tags = [inEtc, inShare, notInTriplet]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        for member in ELFMember.all(of: package) {
            Self.judge(member.file, control: package.control, &findings)
        }
    }

    /// Looks at the place of an ELF file, or of an archive of them.
    static func judge(_ file: PackagedFile, control: ControlFields, _ findings: inout Findings) {
        if file.isBelow("etc") { findings.add(inEtc, at: file.path) }
        if file.isBelow("usr/share") { findings.add(inShare, at: file.path) }
        guard control["Multi-Arch"] == "same",
            let port = DebianArchitectures.ports[control["Architecture"] ?? ""],
            !file.path.contains(port.triplet), !file.path.contains("/.build-id/")
        else { return }
        findings.add(notInTriplet, at: file.path)
    }
}
