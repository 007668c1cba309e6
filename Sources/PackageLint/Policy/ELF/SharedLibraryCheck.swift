internal import ELFFiles

/// Libraries that have a name of their own, and so are made to be shared (Policy 8, 10.2).
struct SharedLibraryCheck: Check {
    static let executable = Tag(
        "shared-library-is-executable", .error, "A library is executable.",
        advice: "It is no program, and crashes when it is started. Ship it with mode 0644.",
        source: "Debian Policy 8.1, 10.2")
    static let oddMode = Tag(
        "odd-permissions-on-shared-library", .warning, "A library has an unusual mode.",
        advice: "Ship it with mode 0644.", source: "Debian Policy 10.9")
    static let stack = Tag(
        "executable-stack-in-shared-library", .warning, "A library makes the stack executable.",
        advice: "Every program that loads it then runs code from its stack. Link with `-Wl,-z,noexecstack`.",
        source: "ld(1)")
    static let noStack = Tag(
        "shared-library-lacks-stack-section", .error, "A library does not say whether the stack may be executable.",
        advice:
            "The kernel then makes it executable for all programs that load it. Link with a current ld, or `-Wl,-z,noexecstack`.",
        source: "ld(1)")
    static let textRelocations = Tag(
        "specific-address-in-shared-library", .error, "A library's code must be changed when it is loaded.",
        advice: "Its pages cannot be shared, and must be writable. Compile with `-fPIC`.", source: "Debian Policy 10.2")
    static let exit = Tag(
        "exit-in-shared-library", .experimental, "A library calls exit().",
        advice: "It ends a program that is not its own. Return an error to the caller.", source: "exit(3)")

    static let tags = [executable, oddMode, stack, noStack, textRelocations, exit]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        for member in ELFMember.all(of: package) where member.elf.soname != nil {
            let elf = member.elf
            judgeMode(member, &findings)
            if let flags = elf.stackFlags {
                if flags != 6 { findings.add(Self.stack, at: member.path) }
            } else if package.control["Architecture"] != nil {
                findings.add(Self.noStack, at: member.path)
            }
            if elf.hasTextRelocations { findings.add(Self.textRelocations, at: member.path) }
            if !elf.imports.isDisjoint(with: ["exit", "_exit"]), !elf.imports.contains("fork"), elf.interpreter == nil {
                findings.add(Self.exit, at: member.path)
            }
        }
    }

    private func judgeMode(_ member: ELFMember, _ findings: inout Findings) {
        if member.file.isExecutable {
            let isLoader = member.file.name.hasPrefix("ld-") && member.path.hasPrefix("lib")
            guard member.elf.interpreter == nil, !isLoader else { return }
            findings.add(Self.executable, member.shownMode, at: member.path)
        } else if member.file.mode & 0o7777 != 0o644 {
            findings.add(Self.oddMode, member.shownMode, at: member.path)
        }
    }
}
