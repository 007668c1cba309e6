/// All architectures that dpkg has a name for, supported or not (dpkg's tables `cputable`, `ostable` and `tupletable`).
enum KnownArchitectures {
    /// Whether `name` is one: `amd64`, `linux-amd64`, `kfreebsd-i386`, `musl-linux-arm64`.
    static func isName(_ name: some StringProtocol) -> Bool {
        let (system, processor) = parts(of: name)
        if system.isEmpty || system == "linux" { return processors.contains(processor) || variants.contains(processor) }
        return systems.contains(system)
            && (processors.contains(processor) || processor == "armhf" || processor == "armel")
    }

    /// Whether it stands for several: `any`, `linux-any`, `any-amd64`, `gnu-any-any`.
    static func isWildcard(_ name: some StringProtocol) -> Bool {
        let parts = String(name).split(separator: "-", omittingEmptySubsequences: false).map { String($0) }
        guard (1...4).contains(parts.count), parts.contains("any"), let processor = parts.last else { return false }
        guard processor == "any" || processors.contains(processor) || processor == "arm" else { return false }
        return zip(parts.dropLast().reversed(), [kernels, libraries, interfaces]).allSatisfy { part, known in
            part == "any" || known.contains(part)
        }
    }

    /// Whether a restriction such as `amd64`, `!armhf` or `linux-any` means `architecture`, without its `!`.
    static func matches(_ restriction: some StringProtocol, _ architecture: String) -> Bool {
        let wanted = restriction.hasPrefix("!") ? String(restriction.dropFirst()) : String(restriction)
        if wanted == architecture || wanted == "linux-\(architecture)" { return true }
        guard isWildcard(wanted), isName(architecture) else { return false }
        let (system, processor) = parts(of: architecture)
        let parts = wanted.split(separator: "-").map(String.init)
        let kernel = system.isEmpty ? "linux" : system
        let family = processor == "armhf" || processor == "armel" ? "arm" : processor
        guard parts.last == "any" || parts.last == family else { return false }
        return parts.count < 2 || parts[parts.count - 2] == "any" || parts[parts.count - 2] == kernel
    }

    private static func parts(of name: some StringProtocol) -> (system: String, processor: String) {
        guard let hyphen = name.lastIndex(of: "-") else { return ("", String(name)) }
        return (String(name[..<hyphen]), String(name[name.index(after: hyphen)...]))
    }

    private static let processors = Set(
        """
        alpha amd64 arc arm arm64 armeb avr32 hppa i386 ia64 loong64 m32r m68k mips mips64 mips64el mips64r6 mips64r6el \
        mipsel mipsr6 mipsr6el nios2 or1k powerpc powerpcel ppc64 ppc64el riscv64 s390 s390x sh3 sh3eb sh4 sh4eb sparc \
        sparc64 tilegx
        """.split(separator: " ").map(String.init))
    /// Of Linux with the GNU library only.
    private static let variants: Set = [
        "arm64ilp32", "armel", "armhf", "mipsn32", "mipsn32el", "mipsn32r6", "mipsn32r6el", "powerpcspe", "x32",
    ]
    private static let systems: Set = [
        "aix", "darwin", "dragonflybsd", "freebsd", "hurd", "kfreebsd", "knetbsd", "kopensolaris", "mint", "musl-linux",
        "netbsd", "openbsd", "solaris", "uclibc-linux", "uclinux",
    ]
    private static let kernels: Set = [
        "aix", "darwin", "dragonflybsd", "freebsd", "hurd", "kfreebsd", "knetbsd", "kopensolaris", "linux", "mint",
        "netbsd", "openbsd", "solaris", "uclinux",
    ]
    private static let libraries: Set = ["bsd", "gnu", "musl", "sysv", "tos", "uclibc"]
    private static let interfaces: Set = [
        "abi64", "abin32", "base", "eabi", "eabihf", "ilp32", "spe", "x32",
    ]
}
