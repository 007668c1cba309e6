internal import ELFFiles

/// Debian's architectures, as ELF files and folders tell them apart (`dpkg-architecture -A`, ELF's `e_machine`).
enum DebianArchitectures {
    /// One of them.
    struct Port {
        let machine: ELFMachine
        /// The name of its folder below /usr/lib.
        let triplet: String
    }

    static let ports: [String: Port] = [
        "amd64": port(62, .bits64, .littleEndian, "x86_64-linux-gnu"),
        "arm64": port(183, .bits64, .littleEndian, "aarch64-linux-gnu"),
        "armel": port(40, .bits32, .littleEndian, "arm-linux-gnueabi"),
        "armhf": port(40, .bits32, .littleEndian, "arm-linux-gnueabihf"),
        "i386": port(3, .bits32, .littleEndian, "i386-linux-gnu"),
        "mips64el": port(8, .bits64, .littleEndian, "mips64el-linux-gnuabi64"),
        "mipsel": port(8, .bits32, .littleEndian, "mipsel-linux-gnu"),
        "powerpc": port(20, .bits32, .bigEndian, "powerpc-linux-gnu"),
        "ppc64": port(21, .bits64, .bigEndian, "powerpc64-linux-gnu"),
        "ppc64el": port(21, .bits64, .littleEndian, "powerpc64le-linux-gnu"),
        "riscv64": port(243, .bits64, .littleEndian, "riscv64-linux-gnu"),
        "s390x": port(22, .bits64, .bigEndian, "s390x-linux-gnu"),
        "sparc64": port(43, .bits64, .bigEndian, "sparc64-linux-gnu"),
        "x32": port(62, .bits32, .littleEndian, "x86_64-linux-gnux32"),
    ]

    private static func port(
        _ number: UInt16, _ size: ELFMachine.WordSize, _ order: ELFMachine.ByteOrder, _ triplet: String
    ) -> Port {
        Port(machine: ELFMachine(number: number, wordSize: size, byteOrder: order), triplet: triplet)
    }

    /// The folders in which the loader looks for libraries of all programs (ldconfig(8)).
    static let libraryFolders: Set<String> = {
        let always = [
            "lib", "lib32", "lib64", "libx32", "usr/lib", "usr/lib32", "usr/lib64", "usr/libx32", "usr/local/lib",
        ]
        return Set(always + ports.values.flatMap { ["lib/\($0.triplet)", "usr/lib/\($0.triplet)"] })
    }()
}

extension CheckedPackage {
    /// What is known of the package's architecture; nil for `all` and for what is no port of Debian's here.
    var port: DebianArchitectures.Port? { DebianArchitectures.ports[control["Architecture"] ?? ""] }
}
