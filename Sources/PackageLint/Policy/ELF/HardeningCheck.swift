internal import ELFFiles

/// What dpkg-buildflags(1) turns on to make break-ins harder.
struct HardeningCheck: Check {
    static let bindNow = Tag(
        "hardening-no-bindnow", .info, "Symbols are resolved one by one while the program runs.",
        advice: "The table of addresses stays writable then. Link with `-Wl,-z,now`.",
        source: "dpkg-buildflags(1), ld(1)")
    static let relro = Tag(
        "hardening-no-relro", .warning, "The table of addresses stays writable.",
        advice: "Link with `-Wl,-z,relro`.", source: "dpkg-buildflags(1), ld(1)")
    static let pie = Tag(
        "hardening-no-pie", .warning, "A program is always loaded at the same address.",
        advice: "An attacker knows where its code lies. Compile with `-fPIE`, link with `-pie`.",
        source: "dpkg-buildflags(1), gcc(1)")
    static let fortify = Tag(
        "hardening-no-fortify-functions", .info, "Functions that write into buffers are called without checks.",
        advice: "Compile with `-O2 -D_FORTIFY_SOURCE=2`.", source: "dpkg-buildflags(1), feature_test_macros(7)")

    static let tags = [bindNow, relro, pie, fortify]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        guard package.port != nil, !package.name.hasPrefix("golang-") else { return }
        for member in ELFMember.all(of: package) {
            if isUnfortified(member.elf.imports) { findings.add(Self.fortify, at: member.path) }
            guard member.isLoadable, !member.elf.needed.isEmpty else { continue }
            if !member.elf.hasReadOnlyRelocations { findings.add(Self.relro, at: member.path) }
            if !member.elf.isBoundNow { findings.add(Self.bindNow, at: member.path) }
            if member.elf.kind == .executable { findings.add(Self.pie, at: member.path) }
        }
    }

    private func isUnfortified(_ imports: Set<String>) -> Bool {
        !imports.isDisjoint(with: Self.functions) && imports.isDisjoint(with: Self.checkedFunctions)
    }

    /// Functions of glibc's that have a checked sister (`nm -D libc.so.6 | grep _chk`).
    private static let functions: Set<String> = [
        "asprintf", "confstr", "dprintf", "fdelt", "fgets", "fgets_unlocked", "fgetws", "fgetws_unlocked", "fprintf",
        "fread", "fread_unlocked", "fwprintf", "getcwd", "getdomainname", "getgroups", "gethostname", "getlogin_r",
        "gets", "getwd", "longjmp", "mbsnrtowcs", "mbsrtowcs", "mbstowcs", "mempcpy", "obstack_printf",
        "obstack_vprintf", "poll", "ppoll", "pread", "pread64", "printf", "ptsname_r", "read", "readlink",
        "readlinkat", "realpath", "recv", "recvfrom", "snprintf", "sprintf", "stpcpy", "stpncpy", "strcat", "strcpy",
        "strncat", "strncpy", "swprintf", "syslog", "ttyname_r", "vasprintf", "vdprintf", "vfprintf", "vfwprintf",
        "vprintf", "vsnprintf", "vsprintf", "vswprintf", "vsyslog", "vwprintf", "wcpcpy", "wcpncpy", "wcrtomb",
        "wcscat", "wcscpy", "wcsncat", "wcsncpy", "wcsnrtombs", "wcsrtombs", "wcstombs", "wctomb", "wmempcpy",
        "wprintf",
    ]

    private static let checkedFunctions = Set(functions.map { "__\($0)_chk" })
}
