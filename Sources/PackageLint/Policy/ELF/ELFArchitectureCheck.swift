internal import ELFFiles

/// For which processor ELF files are made (Policy 5.6.8).
struct ELFArchitectureCheck: Check {
    static let independent = Tag(
        "arch-independent-package-contains-binary-or-object", .error,
        "A package for all architectures holds a compiled program or library.",
        advice: "It starts on one kind of processor only. Say `Architecture: amd64`, or what it is made for.",
        source: "Debian Policy 5.6.8")
    static let other = Tag(
        "binary-from-other-architecture", .error, "A file is made for another processor than the package.",
        advice: "It cannot be loaded. A wheel for another machine may have gone in: ask pip for the right platform.",
        source: "Debian Policy 5.6.8")
    static let noneDependent = Tag(
        "package-contains-no-arch-dependent-files", .experimental,
        "A package for one architecture holds nothing that is made for it.",
        advice: "Say `Architecture: all`: one package then serves all machines.", source: "Debian Policy 5.6.8")

    static let tags = [independent, other, noneDependent]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        for member in ELFMember.all(of: package) {
            if package.control["Architecture"] == "all" { findings.add(Self.independent, at: member.path) }
            if let port = package.port, isForeign(member, port) { findings.add(Self.other, at: member.path) }
        }
        if isIndependent(package) { findings.add(Self.noneDependent) }
    }

    private func isForeign(_ member: ELFMember, _ port: DebianArchitectures.Port) -> Bool {
        guard let machine = member.elf.machine, machine != port.machine, !member.isGuileModule,
            !member.file.isBelow("usr/lib/debug/.build-id")
        else { return false }
        let parts = member.path.split(separator: "/").dropLast()
        if machine.wordSize == .bits32, parts.contains("lib32") { return false }
        if machine.wordSize == .bits64, parts.contains("lib64") { return false }
        // amd64 runs i386's programs.
        return !(port.triplet == "x86_64-linux-gnu" && machine == DebianArchitectures.ports["i386"]?.machine)
    }

    private func isIndependent(_ package: CheckedPackage) -> Bool {
        guard let architecture = package.control["Architecture"], architecture != "all", !package.isTransitional,
            !package.isMetaPackage
        else { return false }
        return !package.files.all.contains { file in
            guard file.isFile, file.size > 0, !file.isBelow("usr/share") else { return false }
            switch file.content {
            case .text, .script: return file.parent == "usr/lib/\(package.port?.triplet ?? "")"
            default: return true
            }
        }
    }
}
